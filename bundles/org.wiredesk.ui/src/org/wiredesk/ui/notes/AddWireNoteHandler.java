package org.wiredesk.ui.notes;

import java.util.Optional;
import org.wiredesk.ui.editor.WireEditor;

/** Asks for a note on the whole wire. */
public final class AddWireNoteHandler extends NoteHandler {

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    deeds.ask(Optional.empty());
  }
}
