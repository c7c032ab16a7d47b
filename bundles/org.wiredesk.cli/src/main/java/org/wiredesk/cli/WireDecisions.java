package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.Wire;

/** What people decided about the findings in wires, from the notes beside them and from their projects'. For many threads. */
final class WireDecisions {

  private final Map<Path, List<Decision>> byProject = new ConcurrentHashMap<>();

  /** @throws IOException if what was decided cannot be read */
  Decided on(Path path, Wire wire, List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return Decided.none(findings);
    }
    List<Decision> ofWire = new ReviewFile(path).read(wire.text()).decisions();
    return Decided.of(wire, findings, ofWire, ofProject(path));
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
