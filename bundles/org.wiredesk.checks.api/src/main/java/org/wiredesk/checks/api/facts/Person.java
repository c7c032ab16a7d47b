package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** A person, and the offices that the person held. */
public record Person(
    Naming naming, Optional<FactDate> born, Optional<FactDate> died, List<Tenure> tenures, Evidence evidence,
    DeskPlace place) implements Fact {

  public Person {
    tenures = List.copyOf(tenures);
  }
}
