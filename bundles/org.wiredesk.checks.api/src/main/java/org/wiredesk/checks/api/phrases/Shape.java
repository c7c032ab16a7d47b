package org.wiredesk.checks.api.phrases;

import java.util.Arrays;
import java.util.Optional;

/** What can be seen of a word without knowing it. */
public enum Shape {
  /** Begins with a capital letter. */
  CAPITALISED("capitalised"),
  /** Begins with a small letter. */
  LOWERCASE("lowercase"),
  /** Two or more capital letters and no small one: NATO, SU-24. */
  CAPITALS("capitals"),
  /** Begins with a letter. */
  WORD("word"),
  /** Begins with a digit. */
  FIGURE("figure"),
  /** A double quotation mark, straight or curly, or a guillemet. */
  QUOTE("quote"),
  /** A hyphen that stands alone, an en dash or an em dash. */
  DASH("dash"),
  /** One character that is neither letter nor digit. */
  PUNCTUATION("punctuation");

  private final String word;

  Shape(String word) {
    this.word = word;
  }

  /** As a desk file writes it: {@code capitalised}. */
  public String word() {
    return word;
  }

  public static Optional<Shape> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }
}
