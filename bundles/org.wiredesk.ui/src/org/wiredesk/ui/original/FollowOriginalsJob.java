package org.wiredesk.ui.original;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.ui.checking.WireSettings;
import org.wiredesk.ui.checking.WireSettingsStore;

/** Looks through the files of the workspace for wires whose chosen original has another address now. */
final class FollowOriginalsJob implements ICoreRunnable {

  private final Map<String, String> moves;

  /** @param moves addresses, from where to where */
  FollowOriginalsJob(Map<String, String> moves) {
    this.moves = Map.copyOf(moves);
  }

  void schedule() {
    Job.createSystem(Messages.FollowOriginalsJob_name, this).schedule();
  }

  @Override
  public void run(IProgressMonitor monitor) throws CoreException {
    ResourcesPlugin.getWorkspace().getRoot().accept((IResourceProxy proxy) -> {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      if (proxy.getType() == IResource.FILE) {
        follow(WireSettingsStore.of((IFile) proxy.requestResource()));
      }
      return true;
    }, IResource.NONE);
  }

  private void follow(WireSettingsStore wire) throws CoreException {
    WireSettings settings = wire.read();
    Optional<String> there = settings.original().map(moves::get);
    if (there.isPresent()) {
      wire.write(settings.withOriginal(there));
    }
  }
}
