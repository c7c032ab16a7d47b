package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.report.page.ComparisonPage;
import org.wiredesk.review.reissue.CarryOver;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Proposal;

/** The choices of {@code compare --format}. */
enum CompareFormat {
  TEXT((old, issue, comparison, proposal, carried) -> CompareText.print(comparison, proposal, carried)),
  JSON((old, issue, comparison, proposal, carried) -> CompareJson.print(comparison, proposal, carried)),
  HTML((old, issue, comparison, proposal, carried) -> ComparisonPage.of(name(old), name(issue), comparison, proposal));

  private interface Printer {
    String print(Path old, Path issue, Comparison comparison, Proposal proposal, Optional<CarryOver> carried)
        throws IOException;
  }

  private final Printer printer;

  CompareFormat(Printer printer) {
    this.printer = printer;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** @param carried empty when no notes were to be carried over */
  String print(Path old, Path issue, Comparison comparison, Proposal proposal, Optional<CarryOver> carried)
      throws IOException {
    return printer.print(old, issue, comparison, proposal, carried);
  }

  /** As typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
