package org.wiredesk.cli;

import java.util.Locale;
import java.util.Optional;
import org.wiredesk.review.reissue.CarryOver;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Proposal;

/** The choices of {@code compare --format}. */
enum CompareFormat {
  TEXT(CompareText::print),
  JSON(CompareJson::print);

  private interface Printer {
    String print(Comparison comparison, Proposal proposal, Optional<CarryOver> carried);
  }

  private final Printer printer;

  CompareFormat(Printer printer) {
    this.printer = printer;
  }

  /** @param carried empty when no notes were to be carried over */
  String print(Comparison comparison, Proposal proposal, Optional<CarryOver> carried) {
    return printer.print(comparison, proposal, carried);
  }

  /** As typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
