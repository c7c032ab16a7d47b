package org.wiredesk.review.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.Wire;

/**
 * What people decided about the findings in wires, as files have it; a project's own is read once. Safe for use by
 * several threads.
 */
public final class SavedDecisions {

  private final Map<Path, List<Decision>> byProject = new ConcurrentHashMap<>();

  /**
   * @param path of the wire
   * @param review from the file beside the wire
   * @throws IOException if the decisions of its project cannot be read
   */
  public Decided on(Path path, Wire wire, List<Finding> findings, Review review) throws IOException {
    return Decided.of(wire, findings, review.decisions(), ofProject(path));
  }

  /**
   * The same with what the file beside the wire says; where nothing was found, no file is read.
   *
   * @throws IOException if decisions cannot be read
   */
  public Decided on(Path path, Wire wire, List<Finding> findings) throws IOException {
    return findings.isEmpty()
        ? Decided.none(findings)
        : on(path, wire, findings, new ReviewFile(path).read(wire.text()));
  }

  private List<Decision> ofProject(Path wire) throws IOException {
    Optional<Path> file = ProjectDecisions.nearest(wire);
    if (file.isEmpty()) {
      return List.of();
    }
    List<Decision> known = byProject.get(file.get());
    if (known == null) {
      known = ReviewFile.ofProject(file.get()).read("").decisions();
      byProject.put(file.get(), known);
    }
    return known;
  }
}
