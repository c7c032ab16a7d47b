package org.wiredesk.mentions.quantities;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Span;

/**
 * A text cut into words, digits and marks in one pass; an ideograph or a kana is a piece of its own. Asked for a place
 * outside it gives {@link Piece#NONE}.
 */
final class Pieces {

  private final String text;
  private final List<Piece> all = new ArrayList<>();

  private Pieces(String text) {
    this.text = text;
  }

  static Pieces of(String text) {
    Pieces pieces = new Pieces(text);
    pieces.cut();
    return pieces;
  }

  String text() {
    return text;
  }

  int size() {
    return all.size();
  }

  Piece at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : Piece.NONE;
  }

  /** From the start of one piece to the end of the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }

  private void cut() {
    int at = 0;
    int lastEnd = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
        continue;
      }
      Piece.Kind kind = kind(c);
      int end = end(at, kind);
      String part = kind == Piece.Kind.DIGITS ? ascii(at, end) : text.substring(at, end);
      String form = kind == Piece.Kind.DIGITS ? part : WordForm.of(part);
      all.add(new Piece(kind, part, form, new Span(at, end), at == lastEnd && at > 0, at == lastEnd + 1));
      at = end;
      lastEnd = end;
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200e' || c == '\u200f' || c == '\ufeff';
  }

  private static Piece.Kind kind(int c) {
    if (Character.isDigit(c)) {
      return Piece.Kind.DIGITS;
    }
    return Character.isLetter(c) ? Piece.Kind.WORD : Piece.Kind.MARK;
  }

  private int end(int start, Piece.Kind kind) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    boolean alone = kind == Piece.Kind.MARK || isUnspaced(first);
    while (!alone && end < text.length()) {
      int c = text.codePointAt(end);
      boolean same = kind == Piece.Kind.DIGITS ? Character.isDigit(c)
          : Character.isLetter(c) && !isUnspaced(c) || belongsToWord(c, end);
      if (!same) {
        break;
      }
      end += Character.charCount(c);
    }
    return kind == Piece.Kind.WORD ? withExponent(start, end) : end;
  }

  /** Whether a character belongs to a script that does not put blanks between words. */
  static boolean isUnspaced(int c) {
    return Character.isIdeographic(c) || c >= 0x3005 && c <= 0x30ff;
  }

  /** Marks of a letter, and an apostrophe between letters of the Cyrillic script: "п'ять". */
  private boolean belongsToWord(int c, int at) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u00ad'
        || c == '\u200d' || c == '\u200c') {
      return true;
    }
    boolean apostrophe = c == '\'' || c == '’' || c == 'ʼ';
    return apostrophe && isCyrillic(at - 1) && isCyrillic(at + 1);
  }

  private boolean isCyrillic(int at) {
    return at < text.length() && Character.UnicodeBlock.of(text.charAt(at)) == Character.UnicodeBlock.CYRILLIC;
  }

  /** "m2", "км2", "m³": the exponent is part of the unit. */
  private int withExponent(int start, int end) {
    boolean exponent = end < text.length() && "23²³".indexOf(text.charAt(end)) >= 0
        && !(end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1)));
    boolean unit = switch (WordForm.of(text.substring(start, end))) {
      case "m", "km", "cm", "м", "км", "см", "ft", "mi" -> true;
      default -> false;
    };
    return exponent && unit ? end + 1 : end;
  }

  private String ascii(int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      digits.append((char) ('0' + Character.digit(text.codePointAt(at), 10)));
    }
    return digits.toString();
  }
}
