package org.wiredesk.ui.notes;

import org.wiredesk.ui.editor.WireEditor;

/** Puts the note that is selected in the Notes view on the words that are selected in the text. */
public final class PutNoteHereHandler extends NoteHandler {

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    note(editor).ifPresent(deeds::putHere);
  }
}
