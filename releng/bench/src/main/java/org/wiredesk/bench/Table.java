package org.wiredesk.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints one line a measurement, as soon as it is made. */
final class Table {

  private final PrintStream out;
  private boolean allReached = true;

  Table(PrintStream out) {
    this.out = out;
    out.printf("%-48s %12s %12s %8s %8s%n", "", "Wiredesk", "plain LT", "ratio", "target");
  }

  /** Two times, in milliseconds. */
  void times(String what, double ours, double plain, double target) {
    line(what, String.format(Locale.ROOT, "%.1f ms", ours), String.format(Locale.ROOT, "%.1f ms", plain), ours / plain,
        target);
  }

  void line(String what, String ours, String other, double ratio, double target) {
    boolean reached = ratio <= target;
    allReached &= reached;
    out.printf(
        Locale.ROOT, "%-48s %12s %12s %8.3f %8.3f%s%n", what, ours, other, ratio, target, reached ? "" : "  MISSED");
    out.flush();
  }

  boolean allReached() {
    return allReached;
  }
}
