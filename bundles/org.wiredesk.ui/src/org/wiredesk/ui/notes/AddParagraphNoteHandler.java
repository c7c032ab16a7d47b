package org.wiredesk.ui.notes;

import java.util.Optional;
import org.wiredesk.ui.editor.WireEditor;

/** Asks for a note on the paragraph at the caret. */
public final class AddParagraphNoteHandler extends NoteHandler {

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    new NotePlaces(editor).paragraph().ifPresentOrElse(
        paragraph -> deeds.ask(Optional.of(paragraph)), () -> editor.say(Messages.AddParagraphNoteHandler_none));
  }
}
