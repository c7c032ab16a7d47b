package org.wiredesk.checks.api.facts;

import java.util.List;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.text.Span;

/**
 * Words of a wire that the fact book bears out.
 *
 * @param matter what they tell
 * @param statement what the book says, a sentence without its full stop
 * @param sources where the book has it from; may be empty
 * @param place where the book says it
 */
public record Confirmed(Span span, Matter matter, String statement, List<String> sources, DeskPlace place) {

  public enum Matter { OFFICE, AGE, DATE, NUMBER }

  public Confirmed {
    sources = List.copyOf(sources);
  }

  /** Of an office or a name. */
  public Confirmed(Span span, String statement, List<String> sources, DeskPlace place) {
    this(span, Matter.OFFICE, statement, sources, place);
  }

  public static Confirmed by(FactReference fact, Span span, Matter matter) {
    return new Confirmed(span, matter, fact.statement(), fact.sources(), fact.place());
  }
}
