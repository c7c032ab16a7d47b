package org.wiredesk.checks.numbers;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * A word, a mark or a whole amount of a sentence.
 *
 * @param lower in lower case; all dashes are "-" and curly apostrophes straight
 * @param capital whether it begins with a capital
 * @param amount a number that counts or measures; empty for dates, ranks, scores and what is part of a name
 * @param figures whether it is made of digits, and yet no amount
 */
record Item(String lower, Span span, boolean capital, Optional<Amount> amount, boolean figures) {

  static final Item NONE = new Item("", new Span(0, 0), false, Optional.empty(), false);

  boolean is(String word) {
    return amount.isEmpty() && lower.equals(word);
  }

  boolean isOneOf(Set<String> words) {
    return amount.isEmpty() && words.contains(lower);
  }

  boolean isNone() {
    return lower.isEmpty();
  }

  boolean isWord() {
    return amount.isEmpty() && !isNone() && Character.isLetter(lower.codePointAt(0));
  }

  boolean isDash() {
    return is("-");
  }
}
