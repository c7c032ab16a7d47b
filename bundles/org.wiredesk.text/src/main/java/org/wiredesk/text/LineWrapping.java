package org.wiredesk.text;

import java.util.List;

/**
 * Whether a text has its lines wrapped at a margin, as terminals and mail left them, or one paragraph a line. A text
 * is wrapped when no line followed by another is longer than {@value #WIDEST_MARGIN} code units and at least a quarter
 * of the lines that follow directly upon another begin in lower case: paragraphs and headlines practically never do.
 */
final class LineWrapping {

  private static final int WIDEST_MARGIN = 132;
  private static final int LEAST_INDENT = 2;

  private final String text;
  private final boolean wrapped;
  private final int margin;

  private LineWrapping(String text, boolean wrapped, int margin) {
    this.text = text;
    this.wrapped = wrapped;
    this.margin = margin;
  }

  /** Judges by all lines of a text; blank lines are empty spans. */
  static LineWrapping of(String text, List<Span> lines) {
    int followers = 0;
    int lowerCase = 0;
    int margin = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty()) {
        followers++;
        lowerCase += Character.isLowerCase(text.charAt(lines.get(i).start())) ? 1 : 0;
        margin = Math.max(margin, lines.get(i - 1).length());
      }
    }
    return new LineWrapping(text, followers > 0 && margin <= WIDEST_MARGIN && 4 * lowerCase >= followers, margin);
  }

  /** True where {@code line} goes on with the paragraph of {@code before}, the line directly above it. */
  boolean joins(Span before, Span line) {
    return wrapped && !before.isEmpty() && !indented(line) && !(endsSentence(before) && endsEarly(before, line));
  }

  private boolean indented(Span line) {
    int start = line.start();
    return start >= LEAST_INDENT && Blanks.isBlank(text.charAt(start - 1)) && text.charAt(start - 1) != '\n'
        && (text.charAt(start - 1) == '\t' || text.charAt(start - 2) != '\n');
  }

  /** True where the next line's first word would have fitted into the line before. */
  private boolean endsEarly(Span before, Span line) {
    int word = 0;
    while (word < line.length() && !Blanks.isBlank(text.charAt(line.start() + word))) {
      word++;
    }
    return before.length() + 1 + word < margin;
  }

  private boolean endsSentence(Span line) {
    return ".!?\u2026\"\u201d\u00bb)".indexOf(text.charAt(line.end() - 1)) >= 0;
  }
}
