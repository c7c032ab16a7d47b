package org.wiredesk.mentions.events;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Span;

/**
 * A piece of a sentence: a word, a whole name, a whole time, a number or a mark.
 *
 * @param lower the word in lower case, "'s" for a possessive ending; of a name the key that its variants share
 * @param text as written
 * @param verb whether it belongs to a verb with its auxiliaries
 * @param time present for a time only
 */
record Item(Kind kind, String lower, String text, Span span, boolean verb,
    Optional<TemporalExpression> time) {

  enum Kind { WORD, NAME, TIME, NUMBER, MARK, NONE }

  /** Stands before the first and behind the last item. */
  static final Item NONE = new Item(Kind.NONE, "", "", new Span(0, 0), false, Optional.empty());

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isIn(Set<String> words) {
    return kind == Kind.WORD && words.contains(lower);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isTime() {
    return kind == Kind.TIME;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(lower);
  }

  boolean isNone() {
    return kind == Kind.NONE;
  }
}
