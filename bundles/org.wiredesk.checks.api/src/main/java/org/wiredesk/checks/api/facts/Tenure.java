package org.wiredesk.checks.api.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * The time in which a person held an office.
 *
 * @param office the preferred name of an {@link Office}
 * @param from the first day; empty when nobody knows, or when it does not matter
 * @param until the last day; empty when it has not ended
 * @param confirmed whether somebody compared this term with a source; the day of that is the office's
 */
public record Tenure(
    String office, Optional<FactDate> from, Optional<FactDate> until, boolean confirmed, DeskPlace place) {

  /** One that was compared with a source. */
  public Tenure(String office, Optional<FactDate> from, Optional<FactDate> until, DeskPlace place) {
    this(office, from, until, true, place);
  }

  /** The first day on which it may have begun. */
  public LocalDate earliest() {
    return from.map(FactDate::earliest).orElse(LocalDate.MIN);
  }

  /** The last day on which it may have ended. */
  public LocalDate latest() {
    return until.map(FactDate::latest).orElse(LocalDate.MAX);
  }

  /** Whether somebody held the office for certain, or may have, on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(earliest()) && !day.isAfter(latest());
  }

  /** Whether two share more than the day on which one follows the other, and more than dates leave in doubt. */
  public boolean overlaps(Tenure other) {
    return surelyBegun().isBefore(other.surelyLasting()) && other.surelyBegun().isBefore(surelyLasting());
  }

  private LocalDate surelyBegun() {
    return from.map(FactDate::latest).orElse(LocalDate.MIN);
  }

  private LocalDate surelyLasting() {
    return until.map(FactDate::earliest).orElse(LocalDate.MAX);
  }
}
