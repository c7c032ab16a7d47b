package org.wiredesk.mentions;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.wiredesk.mentions.events.Events;
import org.wiredesk.mentions.quantities.Quantities;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.text.SortedSpans;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * What a wire refers to, found once and shared by all checks.
 *
 * @param times in the order of the text, none overlapping another
 * @param quantities those of its sentences in the order of the text, none overlapping another; they may overlap times
 */
public record Mentions(
    List<TemporalExpression> times, Quotations quotations, Names names, Events events, List<Quantity> quantities) {

  public Mentions {
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  /** Of an English wire. */
  public static Mentions of(Wire wire) {
    return of(wire, Locale.ENGLISH);
  }

  /** Of a wire in another language the times alone can be relied on; there are none where its dates are not known. */
  public static Mentions of(Wire wire, Locale language) {
    List<List<Token>> sentences = wire.sentences().stream().map(Token::of).toList();
    List<TemporalExpression> times =
        TimeScanner.knows(language) ? TemporalExpressions.of(wire, sentences, language) : List.of();
    Names names = NameFinder.find(wire, sentences);
    return new Mentions(times, Quotations.of(wire), names, Events.of(wire, times, names),
        Quantities.of(wire, language));
  }

  /** The temporal expressions that lie wholly in a part of the wire, in order. */
  public List<TemporalExpression> times(Span part) {
    return whole(times, TemporalExpression::span, part);
  }

  /** The temporal expressions that begin in a part of the wire, in order. */
  public List<TemporalExpression> timesFrom(Span part) {
    return SortedSpans.from(times, TemporalExpression::span, part);
  }

  /** The quantities that lie wholly in a part of the wire, in order. */
  public List<Quantity> quantities(Span part) {
    return whole(quantities, Quantity::span, part);
  }

  private static <T> List<T> whole(List<T> all, Function<T, Span> place, Span part) {
    List<T> begun = SortedSpans.from(all, place, part);
    int last = begun.size() - 1;
    boolean over = last >= 0 && place.apply(begun.get(last)).end() > part.end();
    return over ? begun.subList(0, last) : begun;
  }
}
