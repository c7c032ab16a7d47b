package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * A body: a ministry, a company, a movement; with the place of its seat and the time in which it existed.
 *
 * @param periods the names it had for a time, in the order of the file; each is one of {@code naming} too
 */
public record Organisation(
    Naming naming, List<NamePeriod> periods, Optional<String> seat, Optional<FactDate> from, Optional<FactDate> until,
    Evidence evidence, DeskPlace place) implements Renamed {

  public Organisation {
    periods = List.copyOf(periods);
  }

  /** One whose names never changed. */
  public Organisation(
      Naming naming, Optional<String> seat, Optional<FactDate> from, Optional<FactDate> until, Evidence evidence,
      DeskPlace place) {
    this(naming, List.of(), seat, from, until, evidence, place);
  }
}
