package org.wiredesk.ui.checking;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/**
 * Tells when a file comes, goes or changes in the workspace that is or may be the original of a wire: the one that was
 * chosen, or one beside the wire whose name begins as the wire's.
 */
final class OriginalWatch implements IResourceChangeListener {

  private final Optional<IFile> wire;
  private final Supplier<Optional<IFile>> chosen;
  private final Consumer<IFile> moved;
  private final Runnable changed;

  /**
   * @param moved told where the chosen file has gone, before {@code changed}; called from any thread
   * @param changed called from any thread
   */
  OriginalWatch(Optional<IFile> wire, Supplier<Optional<IFile>> chosen, Consumer<IFile> moved, Runnable changed) {
    this.wire = wire;
    this.chosen = chosen;
    this.moved = moved;
    this.changed = changed;
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  void close() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    IResourceDelta delta = event.getDelta();
    if (delta == null) {
      return;
    }
    Optional<IResourceDelta> ofChosen = chosen.get().map(IFile::getFullPath).map(delta::findMember);
    ofChosen.filter(it -> (it.getFlags() & IResourceDelta.MOVED_TO) != 0)
        .map(it -> ResourcesPlugin.getWorkspace().getRoot().getFile(it.getMovedToPath()))
        .ifPresent(moved);
    if (isBeside(delta) || ofChosen.filter(OriginalWatch::counts).isPresent()) {
      changed.run();
    }
  }

  private boolean isBeside(IResourceDelta delta) {
    if (wire.isEmpty()) {
      return false;
    }
    IPath path = wire.get().getFullPath();
    IResourceDelta folder = delta.findMember(path.removeLastSegments(1));
    if (folder != null) {
      for (IResourceDelta child : folder.getAffectedChildren(IResourceDelta.ADDED | IResourceDelta.REMOVED
          | IResourceDelta.CHANGED, IResource.FILE)) {
        if (counts(child) && isNamesake(child.getFullPath().lastSegment(), path.lastSegment())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Lets more through than are originals: whoever is told will look. */
  private static boolean isNamesake(String name, String wire) {
    return !name.equals(wire) && name.startsWith(base(wire));
  }

  private static String base(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static boolean counts(IResourceDelta delta) {
    return delta.getKind() != IResourceDelta.CHANGED
        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
  }
}
