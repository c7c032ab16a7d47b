package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;

/**
 * An entry of the fact book that a finding rests on.
 *
 * @param statement what the book says, a sentence without its full stop
 * @param sources where the book has it from; may be empty
 * @param checked the day up to which somebody compared it with them
 * @param place where the book says it: a file of the desk, or one that ships, by its name alone
 */
public record FactReference(String statement, List<String> sources, Optional<FactDate> checked, DeskPlace place) {

  public FactReference {
    sources = List.copyOf(sources);
  }

  /** What an entry says by itself. */
  public static FactReference of(String statement, Fact fact) {
    return new FactReference(statement, fact.sources(), fact.evidence().checked(), fact.place());
  }
}
