package org.wiredesk.ui.score;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.model.FindingsModel;

/**
 * What the checks are whose findings in an open wire are gone, as when they were mended. They are asked for in the
 * background, each once. To be used on the UI thread.
 */
final class GoneChecks {

  private final Executor ui;
  private final Runnable found;
  private final Set<CheckId> asked = new HashSet<>();

  /** @param found called on the UI thread when more is known */
  GoneChecks(Executor ui, Runnable found) {
    this.ui = ui;
    this.found = found;
  }

  /** Asks anew for those that there were none of: to be called when there is another wire. */
  void reset() {
    asked.clear();
  }

  /** Empty for one that is not known, or not yet; then it is asked for. */
  Optional<CheckInfo> of(FindingsModel wire, CheckId id) {
    Optional<CheckInfo> known = Checking.get().known(project(wire), id);
    if (known.isEmpty() && asked.add(id)) {
      ask(wire, id);
    }
    return known;
  }

  private void ask(FindingsModel wire, CheckId id) {
    Optional<IFile> file = wire.file();
    Job job = Job.createSystem(Messages.GoneChecks_name, monitor -> {
      CheckProfile profile = file.map(Checking.get()::profileFor).orElseGet(Checking.get()::workspaceProfile);
      if (Checking.get().find(file.map(IFile::getProject), id, profile).isPresent()) {
        ui.execute(found);
      }
    });
    job.schedule();
  }

  private static Optional<IProject> project(FindingsModel wire) {
    return wire.file().map(IFile::getProject);
  }
}
