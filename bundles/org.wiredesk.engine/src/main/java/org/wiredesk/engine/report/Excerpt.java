package org.wiredesk.engine.report;

import org.wiredesk.text.Span;

/**
 * A piece of a line around some words, fit for a screen: nothing in it can steer a terminal, and its width is known.
 *
 * @param before what stands left of the words; begins with "…" when more stands there
 * @param words the words themselves; end with "…" when they go on past the piece
 * @param after what stands right of them; ends with "…" when more follows
 */
record Excerpt(String before, String words, String after) {

  private static final String MORE = "…";

  /** Columns that all of them may take: before, at the end of the words, after. */
  private static final int MARKS = 3;

  /**
   * Cuts between words where it can.
   *
   * @param line the line that the words begin in
   * @param words may go on past the line
   * @param maxWidth in columns, for all three together
   */
  static Excerpt of(String text, Span line, Span words, int maxWidth) {
    Span marked = new Span(words.start(), Math.max(words.start(), Math.min(words.end(), line.end())));
    int forWords = Screen.fit(text, marked.start(), marked.end(), maxWidth - MARKS);
    if (forWords < marked.end()) {
      return new Excerpt("", Screen.safe(text.substring(marked.start(), forWords)) + MORE, "");
    }
    int room = Math.max(0, maxWidth - MARKS - Screen.width(text.substring(marked.start(), marked.end())));
    int start = startWithin(text, line, marked, room);
    int rest = room - Screen.width(text.substring(start, marked.start()));
    int end = endWithin(text, line, marked, rest);
    return new Excerpt(
        (start > line.start() ? MORE : "") + Screen.safe(text.substring(start, marked.start())),
        Screen.safe(marked.of(text)) + (words.end() > line.end() ? MORE : ""),
        Screen.safe(text.substring(marked.end(), end)) + (end < line.end() ? MORE : ""));
  }

  /** Half of the room goes to the left, and what the right does not need. */
  private static int startWithin(String text, Span line, Span marked, int room) {
    int right = Screen.fit(text, marked.end(), line.end(), room);
    int spare = right < line.end() ? 0 : room - Screen.width(text.substring(marked.end(), right));
    int start = Screen.fitBackwards(text, marked.start(), line.start(), Math.max(room / 2, spare));
    if (start == line.start()) {
      return start;
    }
    for (int i = start; i < marked.start(); i++) {
      if (text.charAt(i) == ' ') {
        return i + 1;
      }
    }
    return start;
  }

  private static int endWithin(String text, Span line, Span marked, int room) {
    int end = Screen.fit(text, marked.end(), line.end(), room);
    if (end == line.end()) {
      return end;
    }
    for (int i = end; i > marked.end(); i--) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return end;
  }

  /** What stands under the words to point at them; at least one. */
  String carets() {
    return " ".repeat(Screen.width(before)) + "^".repeat(Math.max(1, Screen.width(words)));
  }
}
