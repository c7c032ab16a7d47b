package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * A person, and the offices that the person held.
 *
 * @param birthConfirmed whether somebody compared the date of birth with a source
 */
public record Person(
    Naming naming, Optional<FactDate> born, boolean birthConfirmed, Optional<FactDate> died, List<Tenure> tenures,
    Evidence evidence, DeskPlace place) implements Fact {

  public Person {
    tenures = List.copyOf(tenures);
  }

  /** One whose date of birth was compared with a source, or is not known. */
  public Person(
      Naming naming, Optional<FactDate> born, Optional<FactDate> died, List<Tenure> tenures, Evidence evidence,
      DeskPlace place) {
    this(naming, born, true, died, tenures, evidence, place);
  }
}
