package org.wiredesk.cli;

import java.util.Locale;
import java.util.function.Function;

/** The choices of {@code claims --format}. */
enum ClaimsFormat {
  TEXT(ClaimsText::print),
  JSONL(ClaimsJsonLines::print),
  MARKDOWN(ClaimsMarkdown::print);

  private final Function<ListedWire, String> printer;

  ClaimsFormat(Function<ListedWire, String> printer) {
    this.printer = printer;
  }

  String print(ListedWire wire) {
    return printer.apply(wire);
  }

  /** As typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
