package org.wiredesk.mentions;

import java.util.List;
import java.util.Locale;
import org.wiredesk.mentions.events.Events;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * What a wire refers to, found once and shared by all checks.
 *
 * @param times in the order of the text, none overlapping another
 */
public record Mentions(List<TemporalExpression> times, Quotations quotations, Names names, Events events) {

  public Mentions {
    times = List.copyOf(times);
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
    return new Mentions(times, Quotations.of(wire), names, Events.of(wire, times, names));
  }

  /** The temporal expressions that lie wholly in a part of the wire, in order. */
  public List<TemporalExpression> times(Span part) {
    int first = firstFrom(part.start());
    int end = firstFrom(part.end());
    boolean over = end > first && times.get(end - 1).span().end() > part.end();
    return times.subList(first, over ? end - 1 : end);
  }

  /** The temporal expressions that begin in a part of the wire, in order. */
  public List<TemporalExpression> timesFrom(Span part) {
    return times.subList(firstFrom(part.start()), firstFrom(part.end()));
  }

  /** The index of the first one that begins at a place or behind it. */
  private int firstFrom(int place) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
