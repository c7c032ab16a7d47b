package org.wiredesk.ui.original;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.wiredesk.ui.checking.OriginalAddress;

/** Has wires keep the original that was chosen for them when it is moved or renamed in the workspace. */
final class OriginalsFollow implements IResourceChangeListener {

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    Map<String, String> moved = new LinkedHashMap<>();
    try {
      event.getDelta().accept(delta -> {
        boolean came = delta.getKind() == IResourceDelta.ADDED && (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0;
        if (came && delta.getResource() instanceof IFile file) {
          IFile from = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedFromPath());
          moved.put(OriginalAddress.of(from).text(), OriginalAddress.of(file).text());
        }
        return true;
      });
    } catch (CoreException e) {
      ILog.of(OriginalsFollow.class).error(e.getMessage(), e);
    }
    if (!moved.isEmpty()) {
      new FollowOriginalsJob(moved).schedule();
    }
  }
}
