package org.wiredesk.bitext.names;

import org.wiredesk.bitext.names.SwappedNames.Tie;
import org.wiredesk.text.Span;

/**
 * A name with what it is tied to.
 *
 * @param name its last word
 * @param span of the whole name
 * @param value a word, or the digits of a number with a point for decimals
 * @param whole from the name to what it is tied to
 */
record TiedName<N>(N name, Span span, Tie tie, String value, Span whole) {

  /** From the first of both to the second. */
  static Span cover(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
