package org.wiredesk.review.claims;

import org.wiredesk.text.Span;

/**
 * A number in a sentence, with what it counts.
 *
 * @param from its first place, with "more than" and a currency sign
 * @param to the place behind its last one
 * @param value the number with its unit or the thing it counts, the same wherever it is told again
 */
record Figure(int from, int to, String value, int strength, String why) {

  /** This and one that follows it closely. */
  Figure with(Figure next) {
    boolean mine = strength >= next.strength;
    return new Figure(from, Math.max(to, next.to), value + " " + next.value, Math.max(strength, next.strength),
        mine ? why : next.why);
  }

  Span span(SentenceWords words) {
    return words.span(from, to);
  }
}
