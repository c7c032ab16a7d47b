package org.wiredesk.installproof;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Waits until a file has a finding, as a workspace marker, of each check that is wanted. */
final class MarkerWatch implements IResourceChangeListener, AutoCloseable {

  private static final int TIMEOUT_MINUTES = 3;

  private final IFile file;
  private final Set<String> wanted;
  private final CountDownLatch allThere = new CountDownLatch(1);

  MarkerWatch(IFile file, Set<String> wanted) {
    this.file = file;
    this.wanted = Set.copyOf(wanted);
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    try {
      if (checks().containsAll(wanted)) {
        allThere.countDown();
      }
    } catch (CoreException e) {
      throw new IllegalStateException("The markers cannot be read", e);
    }
  }

  /** The checks whose findings the file has: when all that are wanted are there, or when the time is over. */
  Set<String> awaitChecks() throws CoreException, InterruptedException {
    resourceChanged(null);
    allThere.await(TIMEOUT_MINUTES, TimeUnit.MINUTES);
    return checks();
  }

  private Set<String> checks() throws CoreException {
    return Arrays.stream(file.findMarkers("org.wiredesk.ui.finding", true, IResource.DEPTH_ZERO))
        .map(marker -> marker.getAttribute("check", null))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void close() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }
}
