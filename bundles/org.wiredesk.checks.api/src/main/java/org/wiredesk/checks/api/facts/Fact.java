package org.wiredesk.checks.api.facts;

import java.util.List;
import org.wiredesk.checks.api.desk.DeskPlace;

/** One thing that a desk knows. */
public sealed interface Fact permits Term, Office, Person, Renamed, Event, Figure {

  Naming naming();

  Evidence evidence();

  /** Where the desk wrote it down. */
  DeskPlace place();

  /** Where it is from: addresses, or books; may be empty. */
  default List<String> sources() {
    return evidence().sources();
  }

  /** The name that the desk prefers. */
  default String name() {
    return naming().preferred();
  }
}
