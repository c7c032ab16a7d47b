package org.wiredesk.checks.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.text.Span;

/**
 * A text in which places are marked: written {@code "Talks on [[Sunday, 1 April 2024]]."}, held as the text without
 * the brackets and the spans that they enclosed. {@code [[]]} marks a place between two characters.
 *
 * @param marks in the order of the text, not overlapping
 */
public record MarkedText(String text, List<Span> marks) {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  public MarkedText {
    marks = List.copyOf(marks);
  }

  /** @throws IllegalArgumentException if brackets lack their partner or stand one within the other */
  public static MarkedText parse(String written) {
    StringBuilder text = new StringBuilder(written.length());
    List<Span> marks = new ArrayList<>();
    int at = 0;
    for (int open = written.indexOf(OPEN); open >= 0; open = written.indexOf(OPEN, at)) {
      int close = written.indexOf(CLOSE, open);
      if (close < 0) {
        throw new IllegalArgumentException("a mark is opened but not closed: " + excerpt(written, open));
      }
      text.append(outside(written, at, open));
      String marked = written.substring(open + OPEN.length(), close);
      if (marked.contains(OPEN)) {
        throw new IllegalArgumentException("a mark within a mark: " + excerpt(written, open));
      }
      marks.add(new Span(text.length(), text.length() + marked.length()));
      text.append(marked);
      at = close + CLOSE.length();
    }
    text.append(outside(written, at, written.length()));
    return new MarkedText(text.toString(), marks);
  }

  /** The text with its brackets, as {@link #parse} reads it; of overlapping marks all but the first are left out. */
  public String written() {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Span mark : marks.stream().sorted(Comparator.naturalOrder()).toList()) {
      if (mark.start() >= at) {
        out.append(text, at, mark.start()).append(OPEN).append(mark.of(text)).append(CLOSE);
        at = mark.end();
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private static String outside(String written, int start, int end) {
    String part = written.substring(start, end);
    int close = part.indexOf(CLOSE);
    if (close >= 0) {
      throw new IllegalArgumentException("a mark is closed but not opened: " + excerpt(written, start + close));
    }
    return part;
  }

  private static String excerpt(String text, int at) {
    return "\"" + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 30)) + "\"";
  }
}
