package org.wiredesk.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Review;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;

/** Reads what was said of wires, from the files beside them and of their projects. Safe for use by several threads. */
public final class WireReviews {

  private final Map<Path, List<Decision>> ofProjects = new ConcurrentHashMap<>();

  /**
   * @param path of the wire
   * @param claims of the wire: what is worth checking in it
   * @throws IOException if a file of notes or decisions cannot be read; the message names it
   */
  public ReviewedWire of(Path path, ReportedWire wire, Claims claims) throws IOException {
    Review review = new ReviewFile(path).read(wire.text().text());
    Decided decided =
        Decided.of(wire.report().wire(), wire.report().findings(), review.decisions(), ofProject(path));
    return ReviewedWire.of(wire, review, decided::of, claims);
  }

  private List<Decision> ofProject(Path path) throws IOException {
    Optional<Path> file = ProjectDecisions.nearest(path);
    if (file.isEmpty()) {
      return List.of();
    }
    List<Decision> known = ofProjects.get(file.get());
    if (known == null) {
      known = ReviewFile.ofProject(file.get()).read("").decisions();
      ofProjects.put(file.get(), known);
    }
    return known;
  }
}
