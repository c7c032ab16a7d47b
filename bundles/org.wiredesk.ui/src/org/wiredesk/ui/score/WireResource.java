package org.wiredesk.ui.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * A wire of the workspace on the disk.
 *
 * @param name as reports name it, with {@code /} between folders
 */
record WireResource(IFile file, Path path, String name) {

  /** The wires among resources and in the folders among them: the .txt files that are not hidden. */
  static List<WireResource> in(List<IResource> resources) {
    List<WireResource> wires = new ArrayList<>();
    for (IResource resource : resources) {
      try {
        resource.accept((IResourceVisitor) found -> {
          add(found, wires);
          return !found.getName().startsWith(".") && found.isAccessible();
        }, IResource.DEPTH_INFINITE, IContainer.EXCLUDE_DERIVED);
      } catch (CoreException e) {
        ILog.of(WireResource.class).log(e.getStatus());
      }
    }
    return wires.stream().distinct().toList();
  }

  private static void add(IResource found, List<WireResource> wires) {
    boolean wire = found instanceof IFile && !found.getName().startsWith(".")
        && found.getName().toLowerCase(Locale.ROOT).endsWith(".txt") && found.getLocation() != null;
    if (wire) {
      wires.add(new WireResource(
          (IFile) found, found.getLocation().toPath(), found.getFullPath().makeRelative().toString()));
    }
  }
}
