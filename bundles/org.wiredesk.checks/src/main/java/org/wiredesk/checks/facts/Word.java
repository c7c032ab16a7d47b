package org.wiredesk.checks.facts;

import org.wiredesk.text.Span;

/**
 * A word as facts are compared, or a single mark.
 *
 * @param plain in lower case, without diacritics and inner apostrophes; a possessive ending is a word "'s" of its own
 * @param capital whether it begins with a capital
 * @param span from the start of the wire
 */
record Word(String plain, boolean capital, boolean mark, Span span) {

  boolean is(String text) {
    return plain.equals(text);
  }
}
