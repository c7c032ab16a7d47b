package org.wiredesk.ui.checking;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/**
 * The address under which the original of a wire is remembered: the path of a file in the workspace, which may lie
 * elsewhere tomorrow, or a URI.
 */
public record OriginalAddress(String text) {

  /** What a path in the workspace begins with; a URI has its scheme there. */
  private static final String IN_WORKSPACE = "/";

  public static OriginalAddress of(IFile file) {
    return new OriginalAddress(file.getFullPath().toPortableString());
  }

  /** Of a file anywhere; one that the workspace has is remembered by its path there. */
  public static OriginalAddress of(Path file) {
    URI uri = file.toAbsolutePath().normalize().toUri();
    IFile[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
    return inWorkspace.length > 0 ? of(inWorkspace[0]) : new OriginalAddress(uri.toString());
  }

  /** The last part, for people. */
  public String name() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** The file in the workspace, whether it is there or not; empty for one outside. */
  public Optional<IFile> file() {
    IPath path = IPath.fromPortableString(text);
    return text.startsWith(IN_WORKSPACE) && path.segmentCount() > 1
        ? Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path))
        : Optional.empty();
  }

  /** Where it is in the file system, whether it is there or not; empty if that cannot be told. */
  public Optional<Path> path() {
    try {
      return file().map(IFile::getLocationURI)
          .or(() -> text.startsWith(IN_WORKSPACE) ? Optional.empty() : Optional.of(URI.create(text)))
          .filter(uri -> "file".equals(uri.getScheme()))
          .map(Path::of);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
