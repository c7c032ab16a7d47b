package org.wiredesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. Blank lines always separate; a single line end separates too, unless the file is
 * wrapped at a margin (see {@link LineWrapping}).
 */
final class ParagraphFinder {

  private ParagraphFinder() {}

  /** The paragraphs in order, without white space around them. */
  static List<Span> find(String text) {
    List<Span> lines = lines(text);
    LineWrapping wrapping = LineWrapping.of(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    Span before = null;
    for (Span line : lines) {
      boolean goesOn = open != null && !line.isEmpty() && wrapping.joins(before, line);
      if (goesOn) {
        open = new Span(open.start(), line.end());
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line.isEmpty() ? null : line;
      }
      before = line;
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  /** All lines without the white space around them; blank lines are empty spans. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(Blanks.trim(text, start, end));
      start = end + 1;
    }
    return lines;
  }
}
