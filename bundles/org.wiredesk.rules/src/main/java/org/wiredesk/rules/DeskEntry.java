package org.wiredesk.rules;

import java.util.List;
import java.util.Optional;
import org.wiredesk.rules.reading.EntryCutter;
import org.wiredesk.text.Span;

/**
 * An entry of a desk file, told by its text alone: also where it, or another one, cannot be read.
 *
 * @param keyword what it begins with: rule, term, person...
 * @param span without white space behind it
 * @param firstLine from 1
 * @param lastLine inclusive
 */
public record DeskEntry(String keyword, Span span, int firstLine, int lastLine) {

  /**
   * The entry that an offset lies in; one behind an entry, before the next begins, belongs to it. Empty before the first
   * entry.
   */
  public static Optional<DeskEntry> at(String text, int offset) {
    List<EntryCutter.Piece> pieces = EntryCutter.cut(text, 1);
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i).firstOffset() <= offset) {
        return of(pieces.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a line belongs to it. */
  public boolean has(int line) {
    return firstLine <= line && line <= lastLine;
  }

  private static Optional<DeskEntry> of(EntryCutter.Piece piece) {
    String text = piece.text().stripTrailing();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return Optional.empty();
    }
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    int first = piece.firstLine() + 1;
    Span span = new Span(piece.firstOffset(), piece.firstOffset() + text.length());
    return Optional.of(new DeskEntry(text.substring(0, end), span, first, first + lines));
  }
}
