package org.wiredesk.ui.notes;

import org.wiredesk.ui.editor.WireEditor;

/** Asks for a note on the finding in question, which says what the finding does. */
public final class AddFindingNoteHandler extends NoteHandler {

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    editor.findingInQuestion().ifPresentOrElse(deeds::ask, () -> editor.say(Messages.AddFindingNoteHandler_none));
  }
}
