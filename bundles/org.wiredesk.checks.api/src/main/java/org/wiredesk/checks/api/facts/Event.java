package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** Something that happened; on one day {@code from} and {@code until} are the same. */
public record Event(
    Naming naming, FactDate from, FactDate until, Optional<String> in, List<String> sources, DeskPlace place)
    implements Fact {

  public Event {
    sources = List.copyOf(sources);
  }
}
