package org.wiredesk.text;

/** White space as newswires have it: Java's, the no-break spaces, the byte order mark and control characters. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  /** {@code [start, end)} without blanks at both ends; empty, at {@code start}, when all of it is blank. */
  static Span trim(String text, int start, int end) {
    int first = start;
    while (first < end && isBlank(text.charAt(first))) {
      first++;
    }
    if (first == end) {
      return new Span(start, start);
    }
    int last = end;
    while (isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
