package org.wiredesk.mentions;

import org.wiredesk.text.Span;

/**
 * What a name can be made of: a word with its hyphens and inner apostrophes but without its possessive, an initial, or
 * something that ends every name.
 *
 * @param text as written; empty for a break
 * @param forced whether the place alone would give any word a capital: the start of a sentence or a quotation, a
 *     headline in title case
 */
record NameUnit(Shape shape, String text, Span span, boolean forced) {

  enum Shape {
    LOWER,
    CAPITALISED,
    ALL_CAPS,
    /** "V.", as in "V. V. Putin"; its span includes the full stop. */
    INITIAL,
    BREAK
  }

  boolean isUpper() {
    return shape == Shape.CAPITALISED || shape == Shape.ALL_CAPS;
  }

  /** Capitalised for no other reason than what it means. */
  boolean isFree() {
    return isUpper() && !forced;
  }

  NameUnit asForced() {
    return new NameUnit(shape, text, span, true);
  }
}
