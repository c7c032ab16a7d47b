package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * A place on the map, and the larger one that it lies in.
 *
 * @param periods the names it had for a time, in the order of the file; each is one of {@code naming} too
 */
public record Place(
    Naming naming, List<NamePeriod> periods, Optional<String> in, Evidence evidence, DeskPlace place)
    implements Renamed {

  public Place {
    periods = List.copyOf(periods);
  }

  /** One whose names never changed. */
  public Place(Naming naming, Optional<String> in, Evidence evidence, DeskPlace place) {
    this(naming, List.of(), in, evidence, place);
  }
}
