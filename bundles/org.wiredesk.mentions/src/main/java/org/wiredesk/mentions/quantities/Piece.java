package org.wiredesk.mentions.quantities;

import org.wiredesk.text.Span;

/**
 * A run of letters, a run of digits of one script, or a single other character.
 *
 * @param text as written; digits as ASCII
 * @param form how tables spell it, see {@link WordForm}
 * @param glued whether it touches the piece before it
 * @param oneSpace whether exactly one character of white space stands before it
 */
record Piece(Kind kind, String text, String form, Span span, boolean glued, boolean oneSpace) {

  enum Kind { WORD, DIGITS, MARK, NONE }

  /** Stands before the first and behind the last piece. */
  static final Piece NONE = new Piece(Kind.NONE, "", "", new Span(0, 0), false, false);

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean is(String other) {
    return form.equals(other);
  }

  /** An ideograph or a kana. */
  boolean isUnspaced() {
    return isWord() && Pieces.isUnspaced(text.codePointAt(0));
  }

  boolean isDash() {
    return kind == Kind.MARK && form.equals("-");
  }

  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }
}
