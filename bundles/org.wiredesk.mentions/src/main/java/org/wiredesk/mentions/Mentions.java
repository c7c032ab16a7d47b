package org.wiredesk.mentions;

import java.util.List;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** What a wire refers to, found once and shared by all checks. */
public record Mentions(List<TemporalExpression> times, Quotations quotations, Names names) {

  public Mentions {
    times = List.copyOf(times);
  }

  public static Mentions of(Wire wire) {
    List<List<Token>> sentences = wire.sentences().stream().map(Token::of).toList();
    return new Mentions(
        TemporalExpressions.of(wire, sentences), Quotations.of(wire), NameFinder.find(wire, sentences));
  }

  /** The temporal expressions that lie wholly in a part of the wire, in order. */
  public List<TemporalExpression> times(Span part) {
    return times.stream().filter(time -> part.contains(time.span())).toList();
  }
}
