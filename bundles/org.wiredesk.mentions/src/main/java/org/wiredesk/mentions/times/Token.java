package org.wiredesk.mentions.times;

import org.wiredesk.text.Span;

/**
 * A word, a number in figures or a single mark.
 *
 * @param lower the text in lower case; curly apostrophes are straight there and all dashes are hyphens
 * @param number the value of a number of up to nine figures, otherwise -1
 * @param glued whether it touches the token before it
 * @param opensSentence whether a sentence begins with it, as far as full stops and capitals tell
 */
public record Token(Kind kind, String text, String lower, int number, Span span, boolean glued, boolean opensSentence) {

  public enum Kind { WORD, NUMBER, MARK, NONE }

  /** Stands before the first and behind the last token. */
  public static final Token NONE = new Token(Kind.NONE, "", "", -1, new Span(0, 0), false, true);

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isNone() {
    return kind == Kind.NONE;
  }

  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** A number written with exactly this many figures. */
  public boolean hasDigits(int count) {
    return isNumber() && text.length() == count;
  }
}
