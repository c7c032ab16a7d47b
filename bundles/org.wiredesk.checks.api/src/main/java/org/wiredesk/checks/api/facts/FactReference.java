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
 * @param confirmed whether somebody compared it with a source at all; if not, the statement says so, and there is no
 *     {@code checked}
 */
public record FactReference(
    String statement, List<String> sources, Optional<FactDate> checked, DeskPlace place, boolean confirmed) {

  private static final String DOUBT = ", which nobody has compared with a source yet";

  public FactReference {
    sources = List.copyOf(sources);
  }

  /** Of what was compared with its sources. */
  public FactReference(String statement, List<String> sources, Optional<FactDate> checked, DeskPlace place) {
    this(statement, sources, checked, place, true);
  }

  /** What an entry says by itself. */
  public static FactReference of(String statement, Fact fact) {
    Evidence evidence = fact.evidence();
    return new FactReference(statement, evidence.sources(), evidence.checked(), fact.place())
        .confirmed(evidence.confirmed());
  }

  /** The same, saying so if nobody compared this part of the entry with a source. */
  public FactReference confirmed(boolean compared) {
    return compared || !confirmed ? this
        : new FactReference(statement + DOUBT, sources, Optional.empty(), place, false);
  }
}
