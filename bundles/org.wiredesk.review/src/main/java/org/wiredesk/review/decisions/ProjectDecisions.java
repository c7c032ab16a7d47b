package org.wiredesk.review.decisions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the decisions on a whole project are kept: in the folder with its word list, in the form of a wire's notes.
 * They have no places in a text.
 */
public final class ProjectDecisions {

  /** In the folder of a project. */
  public static final Path PLACE = Path.of(".wiredesk", "decisions.jsonld");

  private ProjectDecisions() {}

  /** Where those of a project are, or would be. */
  public static Path ofProject(Path folder) {
    return folder.resolve(PLACE);
  }

  /** Those for a wire: in its folder, else in the nearest folder above that has some. */
  public static Optional<Path> nearest(Path wire) {
    for (Path folder = wire.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
      Path file = ofProject(folder);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
