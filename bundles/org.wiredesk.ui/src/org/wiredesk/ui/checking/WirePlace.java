package org.wiredesk.ui.checking;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

/**
 * Where a wire is kept.
 *
 * @param name its file's name
 * @param file empty for a wire outside the workspace
 * @param uri empty for a wire that is not in a file at all
 */
public record WirePlace(String name, Optional<IFile> file, Optional<URI> uri) {

  public static WirePlace of(IFile file) {
    return new WirePlace(file.getName(), Optional.of(file), Optional.ofNullable(file.getLocationURI()));
  }

  public Optional<IProject> project() {
    return file.map(IFile::getProject);
  }

  /** Where it is in the file system; empty for a wire that is elsewhere, or not in a file at all. */
  public Optional<Path> path() {
    return file.map(IFile::getLocationURI).or(() -> uri)
        .filter(found -> "file".equals(found.getScheme()))
        .map(Path::of);
  }

  /** Where its settings are kept; empty for a wire that is not in a file at all. */
  public Optional<WireSettingsStore> settings() {
    return file.map(WireSettingsStore::of).or(() -> uri.map(WireSettingsStore::of));
  }
}
