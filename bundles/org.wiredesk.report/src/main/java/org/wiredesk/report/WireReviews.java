package org.wiredesk.report;

import java.io.IOException;
import java.nio.file.Path;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.review.Review;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.review.decisions.SavedDecisions;
import org.wiredesk.review.file.ReviewFile;

/** Reads what was said of wires, from the files beside them and of their projects. Safe for use by several threads. */
public final class WireReviews {

  private final SavedDecisions decisions = new SavedDecisions();

  /**
   * @param path of the wire
   * @param claims of the wire: what is worth checking in it
   * @throws IOException if a file of notes or decisions cannot be read; the message names it
   */
  public ReviewedWire of(Path path, ReportedWire wire, Claims claims) throws IOException {
    Review review = new ReviewFile(path).read(wire.text().text());
    Decided decided = decisions.on(path, wire.report().wire(), wire.report().findings(), review);
    return ReviewedWire.of(wire, review, decided::of, claims);
  }
}
