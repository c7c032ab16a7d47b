package org.wiredesk.ui.original;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.bitext.HandAlignment;
import org.wiredesk.bitext.HandAlignmentFile;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.WireStep;

/**
 * What a person says of sentences that belong together, as a step in the history of their wire. The file beside the
 * wire is written in the background, one step after the other; then the wire is checked again.
 */
final class PairingChange extends WireStep {

  private static final ISchedulingRule OUTSIDE = new OutsideWorkspace();

  private final WireSession session;
  private final HandAlignmentFile file;
  private final UnaryOperator<HandAlignment> change;
  /** What stood in the file; known once the change is written. */
  private volatile Optional<HandAlignment> before = Optional.empty();

  /** @param change gets what stands in the file by then */
  PairingChange(String label, WireSession session, HandAlignmentFile file, UnaryOperator<HandAlignment> change) {
    super(label);
    this.session = session;
    this.file = file;
    this.change = change;
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    write(old -> {
      before = Optional.of(old);
      return change.apply(old);
    });
    return Status.OK_STATUS;
  }

  /** What came into the file since then goes too, as when a text is undone. */
  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    write(now -> before.orElse(now));
    return Status.OK_STATUS;
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    return execute(monitor, info);
  }

  private void write(UnaryOperator<HandAlignment> next) {
    Job job = Job.create(NLS.bind(Messages.Pairing_job, file.path().getFileName()), monitor -> {
      try {
        file.write(next.apply(file.read()));
        refresh();
        return Status.OK_STATUS;
      } catch (IOException | CoreException e) {
        return Status.error(NLS.bind(Messages.Pairing_failed, file.path(), e.getMessage()), e);
      } finally {
        session.lookForOriginal();
      }
    });
    job.setRule(inWorkspace()
        .map(ResourcesPlugin.getWorkspace().getRuleFactory()::refreshRule).orElse(OUTSIDE));
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  private void refresh() throws CoreException {
    if (inWorkspace().isPresent()) {
      inWorkspace().get().refreshLocal(IResource.DEPTH_ZERO, null);
    }
  }

  private Optional<IFile> inWorkspace() {
    return session.place().file()
        .map(own -> own.getParent().getFile(IPath.fromOSString(file.path().getFileName().toString())));
  }

  /** Conflicts with itself alone. */
  private static final class OutsideWorkspace implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  }
}
