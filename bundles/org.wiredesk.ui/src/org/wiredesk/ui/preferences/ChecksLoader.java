package org.wiredesk.ui.preferences;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.ui.checking.Checking;

/** Asks the engine which checks there are: thousands, and the first time they have to be loaded. */
final class ChecksLoader extends Job {

  private final Optional<IProject> project;
  private final CheckProfile profile;
  private final Executor ui;
  private final Consumer<List<CheckCategory>> receiver;

  /**
   * @param project whose desk rules count too
   * @param receiver called on the UI thread
   */
  ChecksLoader(
      Optional<IProject> project, CheckProfile profile, Executor ui, Consumer<List<CheckCategory>> receiver) {
    super(Messages.ChecksLoader_name);
    this.project = project;
    this.profile = profile;
    this.ui = ui;
    this.receiver = receiver;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    List<CheckCategory> categories = CheckCategory.of(Checking.get().engine(project).checks(profile));
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    ui.execute(() -> receiver.accept(categories));
    return Status.OK_STATUS;
  }
}
