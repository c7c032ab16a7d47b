package org.wiredesk.ui.decisions;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.ui.model.WireStep;

/** A decision on a project as a step in the history of the wire in which it was made. */
final class ProjectChange extends WireStep {

  private final ProjectReview project;
  private final Optional<Decision> before;
  private final Decision after;
  private final Supplier<Instant> clock;

  /** @param before the state that the decision replaces */
  ProjectChange(
      String label, ProjectReview project, Optional<Decision> before, Decision after, Supplier<Instant> clock) {
    super(label);
    this.project = project;
    this.before = before;
    this.after = after;
    this.clock = clock;
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    project.put(after);
    return Status.OK_STATUS;
  }

  /** What was new is taken back, not deleted: the file may be copied already. */
  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    Instant now = clock.get();
    project.put(before.map(old -> again(old, now)).orElseGet(() -> after.with(Verdict.WITHDRAWN, now)));
    return Status.OK_STATUS;
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    project.put(again(after, clock.get()));
    return Status.OK_STATUS;
  }

  private static Decision again(Decision state, Instant now) {
    return state.with(state.verdict(), now);
  }
}
