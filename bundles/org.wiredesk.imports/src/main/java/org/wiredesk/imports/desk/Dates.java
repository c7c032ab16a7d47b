package org.wiredesk.imports.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactDate;

/** Compares dates that may be known to the day, the month or the year. */
final class Dates {

  private Dates() {}

  /** Whether every day that one can mean is a day that the other can mean. */
  static boolean isWithin(FactDate fine, FactDate coarse) {
    return !fine.earliest().isBefore(coarse.earliest()) && !fine.latest().isAfter(coarse.latest());
  }

  /** Whether they can mean one day. */
  static boolean agree(FactDate a, FactDate b) {
    return isWithin(a, b) || isWithin(b, a);
  }

  /** Also when one of them is not known. */
  static boolean mayAgree(Optional<FactDate> a, Optional<FactDate> b) {
    return a.isEmpty() || b.isEmpty() || agree(a.get(), b.get());
  }

  /** The second, unless the first says the same and more. */
  static Optional<FactDate> newer(Optional<FactDate> old, Optional<FactDate> other) {
    return old.isPresent() && (other.isEmpty() || isWithin(old.get(), other.get())) ? old : other;
  }

  /** Whether two times share more than a day on which one may follow the other. */
  static boolean overlap(Clause a, Clause b) {
    return begun(a).isBefore(lasting(b)) && begun(b).isBefore(lasting(a));
  }

  private static LocalDate begun(Clause time) {
    return time.from().map(FactDate::latest).orElse(LocalDate.MIN);
  }

  private static LocalDate lasting(Clause time) {
    return time.until().map(FactDate::earliest).orElse(LocalDate.MAX);
  }
}
