package org.wiredesk.ui.score;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;

/** Tells whether files came, went or were written: markers and other notes on the side do not count. */
final class WrittenFiles {

  private WrittenFiles() {}

  static boolean in(IResourceDelta delta) {
    if (delta == null) {
      return false;
    }
    if (delta.getResource() instanceof IFile) {
      return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    }
    for (IResourceDelta child : delta.getAffectedChildren()) {
      if (in(child)) {
        return true;
      }
    }
    return false;
  }
}
