package org.wiredesk.checks.api.facts;

import java.util.List;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.text.Span;

/**
 * Words of a wire that the fact book bears out.
 *
 * @param statement what the book says, a sentence without its full stop
 * @param sources where the book has it from; may be empty
 * @param place where the book says it
 */
public record Confirmed(Span span, String statement, List<String> sources, DeskPlace place) {

  public Confirmed {
    sources = List.copyOf(sources);
  }
}
