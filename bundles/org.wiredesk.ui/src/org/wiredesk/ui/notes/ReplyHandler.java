package org.wiredesk.ui.notes;

import org.wiredesk.ui.editor.WireEditor;

/** Asks for an answer to the note at the caret. */
public final class ReplyHandler extends NoteHandler {

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    note(editor).ifPresent(deeds::reply);
  }
}
