package org.wiredesk.ui.notes;

import org.wiredesk.review.NoteStatus;
import org.wiredesk.ui.editor.WireEditor;

/** Resolves the note at the caret. */
public final class ResolveNoteHandler extends NoteHandler {

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    note(editor).ifPresent(note -> deeds.set(note, NoteStatus.RESOLVED));
  }
}
