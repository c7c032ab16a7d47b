package org.wiredesk.ui.notes;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.wiredesk.review.Note;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;

/** A command on the notes of the active wire editor, also while one of its views has the focus. */
abstract class NoteHandler extends AbstractHandler {

  abstract void run(WireEditor editor, NoteDeeds deeds);

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof WireEditor editor) {
      NoteDeeds.in(editor).ifPresent(deeds -> run(editor, deeds));
    }
    return null;
  }

  /** The note the command is for: the current one, which is that at the caret; without one the user is told so. */
  static Optional<Note> note(WireEditor editor) {
    Optional<Note> note = LiveReviews.of(editor).flatMap(LiveReview::current)
        .filter(Note.class::isInstance).map(Note.class::cast);
    if (note.isEmpty()) {
      editor.say(Messages.NoteHandler_noNote);
    }
    return note;
  }
}
