package org.wiredesk.checks.api.facts;

import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/** A name or a term of the house; {@code first} is how it stands at its first mention, if that differs. */
public record Term(Naming naming, Optional<String> first, DeskPlace place) implements Fact {

  @Override
  public Evidence evidence() {
    return Evidence.NONE;
  }
}
