package org.wiredesk.text;

/** A place in a text that moves forward, up to {@code limit}; every {@code take} moves only when it succeeds. */
final class TextCursor {

  private final String text;
  private final int limit;
  private int at;

  /** Reads {@code [start, limit)} of {@code text}. */
  TextCursor(String text, int start, int limit) {
    this.text = text;
    this.at = start;
    this.limit = limit;
  }

  int at() {
    return at;
  }

  /** Back (or forth) to a place {@link #at()} told earlier. */
  void moveTo(int place) {
    at = place;
  }

  boolean ended() {
    return at >= limit;
  }

  /** The character {@code ahead} of the cursor, or 0 beyond the limit. */
  char peek(int ahead) {
    return at + ahead < limit ? text.charAt(at + ahead) : 0;
  }

  char peek() {
    return peek(0);
  }

  String since(int start) {
    return text.substring(start, at);
  }

  Span spanSince(int start) {
    return new Span(start, at);
  }

  boolean take(char c) {
    if (!ended() && peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  /** Skips all characters that are in {@code chars} and tells whether there was one. */
  boolean skip(String chars) {
    int start = at;
    while (!ended() && chars.indexOf(peek()) >= 0) {
      at++;
    }
    return at > start;
  }

  /** Skips blanks and tabs, no-break and thin ones too, but no line end. */
  boolean skipBlanks() {
    int start = at;
    while (!ended() && peek() != '\n' && (Character.isWhitespace(peek()) || Character.isSpaceChar(peek()))) {
      at++;
    }
    return at > start;
  }

  /** The letters from here, possibly none. */
  String takeLetters() {
    int start = at;
    while (!ended() && Character.isLetter(peek())) {
      at++;
    }
    return since(start);
  }

  /** The number from here if it has {@code min} to {@code max} ASCII digits and no further one, else -1. */
  int takeNumber(int min, int max) {
    int start = at;
    int number = 0;
    while (!ended() && peek() >= '0' && peek() <= '9' && at - start <= max) {
      number = 10 * number + peek() - '0';
      at++;
    }
    if (at - start < min || at - start > max) {
      at = start;
      return -1;
    }
    return number;
  }

  /** Takes {@code word} in any case where no letter or digit follows it. */
  boolean takeWord(String word) {
    int end = at + word.length();
    if (end > limit || !text.regionMatches(true, at, word, 0, word.length())
        || (end < limit && Character.isLetterOrDigit(text.charAt(end)))) {
      return false;
    }
    at = end;
    return true;
  }
}
