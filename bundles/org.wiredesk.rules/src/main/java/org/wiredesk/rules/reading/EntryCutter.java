package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a file into its entries, or into parts of several, by the words that lines begin with. */
public final class EntryCutter {

  private static final List<String> KEYWORDS = List.of(
      "pack", "import", "rule", "term", "office", "person", "organisation", "place", "event", "figure");

  /**
   * A part of a file.
   *
   * @param firstLine how many lines stand before it
   * @param firstOffset how many UTF-16 code units stand before it
   */
  public record Piece(String text, int firstLine, int firstOffset) {}

  private EntryCutter() {}

  public static Piece whole(String text) {
    return new Piece(text, 0, 0);
  }

  /** @param minLength of every piece but the last, in UTF-16 code units; 1 for a piece each entry */
  public static List<Piece> cut(String text, int minLength) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int startLine = 0;
    int line = 0;
    for (int at = 0; at < text.length(); at = nextLine(text, at), line++) {
      if (at - start >= minLength && beginsEntry(text, at)) {
        pieces.add(new Piece(text.substring(start, at), startLine, start));
        start = at;
        startLine = line;
      }
    }
    pieces.add(new Piece(text.substring(start), startLine, start));
    return pieces;
  }

  /**
   * A piece each entry, where no entry begins inside a string, a comment or the braces of another: an office may stand
   * at the left margin of a person, and a pattern asks for a figure. Where a string or comment is not closed, the piece
   * goes on to the end.
   */
  public static List<Piece> cutOutsideText(String text) {
    List<Piece> pieces = new ArrayList<>();
    Nesting nesting = new Nesting();
    int start = 0;
    int startLine = 0;
    int line = 0;
    for (int at = 0; at < text.length(); line++) {
      if (at > start && nesting.isOutsideText() && beginsEntry(text, at)
          && !(nesting.isInBraces() && mayStandInEntry(text, at))) {
        pieces.add(new Piece(text.substring(start, at), startLine, start));
        start = at;
        startLine = line;
        nesting = new Nesting();
      }
      int next = nextLine(text, at);
      nesting.read(text, at, next);
      at = next;
    }
    pieces.add(new Piece(text.substring(start), startLine, start));
    return pieces;
  }

  private static boolean mayStandInEntry(String text, int at) {
    return text.startsWith("office", at) || text.startsWith("figure", at);
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** Entries begin at the left margin; clauses and the offices of people are set in. */
  private static boolean beginsEntry(String text, int at) {
    for (String keyword : KEYWORDS) {
      int end = at + keyword.length();
      if (text.startsWith(keyword, at) && end < text.length() && Character.isWhitespace(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }
}
