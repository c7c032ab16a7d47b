package org.wiredesk.text;

/**
 * What follows on the line after something that may be a dateline.
 *
 * @param beginning how the next words begin
 * @param prose whether the rest is long enough, or closed like a sentence, to be more than a headline
 */
record Continuation(Beginning beginning, boolean prose) {

  private static final int LENGTH_OF_PROSE = 110;
  private static final int WORDS_LOOKED_AT = 4;
  private static final String OPENING = "\"'\u2018\u201c\u201e\u00ab([ ";

  enum Beginning { LINE_END, SENTENCE, CAPITALS, LOWER_CASE }

  /** What stands in {@code [from, lineEnd)}. */
  static Continuation of(String text, int from, int lineEnd) {
    int end = lineEnd;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean closed = end > from && ".!?\"\u201d\u2026)".indexOf(text.charAt(end - 1)) >= 0;
    return new Continuation(beginning(text, from, end), closed || end - from >= LENGTH_OF_PROSE);
  }

  private static Beginning beginning(String text, int from, int end) {
    int at = from;
    while (at < end && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == end) {
      return Beginning.LINE_END;
    }
    if (Character.isLowerCase(text.charAt(at))) {
      return Beginning.LOWER_CASE;
    }
    return allCapitals(text, at, end) ? Beginning.CAPITALS : Beginning.SENTENCE;
  }

  private static boolean allCapitals(String text, int from, int end) {
    int words = 0;
    for (int at = from; at < end && words < WORDS_LOOKED_AT; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
      words += text.charAt(at) == ' ' ? 1 : 0;
    }
    return true;
  }
}
