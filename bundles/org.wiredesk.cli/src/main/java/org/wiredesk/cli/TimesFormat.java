package org.wiredesk.cli;

import java.util.Locale;
import java.util.function.Function;

/** The choices of {@code times --format}. */
enum TimesFormat {
  JSONL(TimesJsonLines::print),
  TIMEML(TimesTimeMl::print);

  private final Function<TimedWire, String> printer;

  TimesFormat(Function<TimedWire, String> printer) {
    this.printer = printer;
  }

  String print(TimedWire wire) {
    return printer.apply(wire);
  }

  /** As typed, and as the end of a file's name. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
