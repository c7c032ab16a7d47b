package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** A place on the map, and the larger one that it lies in. */
public record Place(Naming naming, Optional<String> in, List<String> sources, DeskPlace place) implements Fact {

  public Place {
    sources = List.copyOf(sources);
  }
}
