package org.wiredesk.rules.ide.files;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** How files are named: by address for editors, by path for people and for the reader of the language. */
final class FileNames {

  private FileNames() {}

  /** The path of a file on disk, the whole address of anything else. */
  static String of(URI uri) {
    return path(uri).map(Path::toString).orElse(uri.toString());
  }

  static Optional<Path> path(URI uri) {
    try {
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri).normalize()) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A file as another one beside it names it; empty if that is no name. */
  static Optional<URI> sibling(URI importing, String written) {
    try {
      Optional<Path> path = path(importing);
      return path.isPresent()
          ? Optional.of(path.get().resolveSibling(written).normalize().toUri())
          : Optional.of(importing.resolve(new URI(null, null, written, null)));
    } catch (IllegalArgumentException | java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }
}
