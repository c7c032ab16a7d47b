package org.wiredesk.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.ReviewListener;
import org.wiredesk.ui.review.ReviewProblem;

/** Tells when notes cannot be read or saved: in the status line, and with what to do in the Notes view, which opens. */
final class ReviewTeller implements ReviewListener {

  private static final String NOTES_VIEW = "org.wiredesk.ui.notes";

  private final WireEditor editor;

  ReviewTeller(WireEditor editor) {
    this.editor = editor;
  }

  @Override
  public void problemChanged(LiveReview review) {
    Optional<ReviewProblem> problem = review.problem();
    editor.warn(problem.map(ReviewProblem::message).orElse(null));
    if (problem.isPresent()) {
      try {
        editor.getSite().getPage().showView(NOTES_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
      } catch (PartInitException e) {
        ILog.of(ReviewTeller.class).error(e.getMessage(), e);
      }
    }
  }
}
