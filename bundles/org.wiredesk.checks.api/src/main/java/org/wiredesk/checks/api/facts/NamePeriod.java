package org.wiredesk.checks.api.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * A name that a place or a body had for a time. One name may have several periods.
 *
 * @param from the first day; empty when it was always called so before
 * @param until the last day; empty when it still is called so
 * @param confirmed whether somebody compared these days with a source
 */
public record NamePeriod(
    String name, Optional<FactDate> from, Optional<FactDate> until, boolean confirmed, DeskPlace place) {

  /** One that was compared with a source. */
  public NamePeriod(String name, Optional<FactDate> from, Optional<FactDate> until, DeskPlace place) {
    this(name, from, until, true, place);
  }

  /** The first day on which the name may have begun. */
  public LocalDate earliest() {
    return from.map(FactDate::earliest).orElse(LocalDate.MIN);
  }

  /** The last day on which the name may have ended. */
  public LocalDate latest() {
    return until.map(FactDate::latest).orElse(LocalDate.MAX);
  }

  /** Whether the name was, or may have been, right on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(earliest()) && !day.isAfter(latest());
  }
}
