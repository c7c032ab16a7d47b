package org.wiredesk.mentions;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.CalendarWords;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * A run of letters, a run of digits (with the letters that directly follow: "3rd"), or one other character that is not
 * white space. Offsets count from the start of the wire.
 */
public record Token(Kind kind, int start, int end, String text) {

  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public static List<Token> of(Sentence sentence) {
    String text = sentence.text();
    int base = sentence.span().start();
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
        continue;
      }
      Kind kind = Character.isLetter(c) ? Kind.WORD : Character.isDigit(c) ? Kind.NUMBER : Kind.MARK;
      int end = end(text, at + Character.charCount(c), kind);
      tokens.add(new Token(kind, base + at, base + end, text.substring(at, end)));
      at = end;
    }
    return tokens;
  }

  public Span span() {
    return new Span(start, end);
  }

  public boolean is(char mark) {
    return kind == Kind.MARK && text.charAt(0) == mark;
  }

  public boolean isWord(String lowerCase) {
    return kind == Kind.WORD && text.equalsIgnoreCase(lowerCase);
  }

  /** Whether no white space stands between this and the one behind it. */
  public boolean touches(Token next) {
    return end == next.start;
  }

  /** Translation engines write months in lower case too; "may" and "march" are then other words. */
  Optional<Month> month() {
    boolean name = kind == Kind.WORD && (isCapitalised() || text.length() > 4 && !text.equals("march"));
    return name ? CalendarWords.month(text) : Optional.empty();
  }

  Optional<DayOfWeek> weekday() {
    return kind == Kind.WORD && isCapitalised() ? CalendarWords.weekday(text) : Optional.empty();
  }

  private boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int end(String text, int at, Kind kind) {
    int end = at;
    while (kind != Kind.MARK && end < text.length()) {
      int c = text.codePointAt(end);
      boolean more = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
          || kind == Kind.NUMBER && Character.isDigit(c);
      if (!more) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
