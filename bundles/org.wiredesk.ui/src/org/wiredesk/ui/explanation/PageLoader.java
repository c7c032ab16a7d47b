package org.wiredesk.ui.explanation;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.ui.checking.Checking;

/** Fetches pages of checks: the first may have to wait for thousands of rules. Only the newest wish is answered. */
final class PageLoader extends Job {

  /** What to fetch, and for whom. */
  private record Wish(
      CheckId check, Optional<IProject> project, CheckProfile profile, Consumer<Optional<CheckPage>> receiver) {}

  private final Executor ui;
  private volatile Wish newest;

  PageLoader(Executor ui) {
    super(Messages.PageLoader_name);
    this.ui = ui;
    setSystem(true);
  }

  /**
   * @param project whose desk rules count too
   * @param receiver called on the UI thread, unless another page is wanted before
   */
  void load(
      CheckId check, Optional<IProject> project, CheckProfile profile, Consumer<Optional<CheckPage>> receiver) {
    newest = new Wish(check, project, profile, receiver);
    schedule();
  }

  void forget() {
    newest = null;
    cancel();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Wish wish = newest;
    if (wish == null) {
      return Status.CANCEL_STATUS;
    }
    Optional<CheckPage> page = Checking.get().engine(wish.project()).page(wish.check(), wish.profile());
    ui.execute(() -> {
      if (wish == newest) {
        wish.receiver().accept(page);
      }
    });
    return Status.OK_STATUS;
  }
}
