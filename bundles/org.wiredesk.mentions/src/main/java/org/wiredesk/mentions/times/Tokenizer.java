package org.wiredesk.mentions.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * Cuts a text into words, numbers and marks in one pass. An ideograph is a word of its own, so that names of several
 * are found as sequences; all else that looks like one word but has marks inside ("a.m.", "two-year") becomes several.
 */
final class Tokenizer {

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "gen", "col", "lt", "sen", "rep", "gov", "sgt", "st", "capt", "maj", "no");
  private static final int LONGEST_NUMBER = 9;
  private static final int MARKS_BEHIND_STOP = 5;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int lineEnds;

  Tokenizer(String text) {
    this.text = text;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200e' || c == '\u200f') {
        lineEnds += c == '\n' ? 1 : 0;
        at += Character.charCount(c);
      } else {
        add(kindOf(c), endFrom(c));
      }
    }
    return tokens;
  }

  private static Token.Kind kindOf(int c) {
    if (Character.isDigit(c)) {
      return Token.Kind.NUMBER;
    }
    return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
  }

  private int endFrom(int first) {
    int end = at + Character.charCount(first);
    Token.Kind kind = kindOf(first);
    boolean alone = kind == Token.Kind.MARK || Character.isIdeographic(first);
    while (!alone && end < text.length()) {
      int c = text.codePointAt(end);
      boolean same = kindOf(c) == kind && !Character.isIdeographic(c) || kind == Token.Kind.WORD && isCombining(c);
      if (!same) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void add(Token.Kind kind, int end) {
    String part = text.substring(at, end);
    Token before = tokens.isEmpty() ? Token.NONE : tokens.get(tokens.size() - 1);
    boolean glued = !before.isNone() && before.span().end() == at;
    int number = kind == Token.Kind.NUMBER ? number(part) : -1;
    tokens.add(new Token(kind, part, lower(part, kind), number, new Span(at, end), glued, opensSentence(part, glued)));
    at = end;
    lineEnds = 0;
  }

  private boolean opensSentence(String part, boolean glued) {
    if (tokens.isEmpty() || lineEnds > 1) {
      return true;
    }
    Token before = tokens.get(tokens.size() - 1);
    int i = tokens.size() - 1;
    while (i > 0 && i > tokens.size() - MARKS_BEHIND_STOP && tokens.get(i).glued()
        && "'\")".contains(tokens.get(i).lower())) {
      i--;
    }
    Token end = tokens.get(i);
    boolean stop = end.is(".") || end.is("?") || end.is("!");
    boolean shortened = i > 0 && end.is(".") && tokens.get(i - 1).isWord()
        && (tokens.get(i - 1).text().length() == 1 || TITLES.contains(tokens.get(i - 1).lower()));
    boolean begins = !Character.isLowerCase(part.codePointAt(0));
    return stop && !shortened && !glued && begins && !before.isNone();
  }

  private static String lower(String part, Token.Kind kind) {
    if (kind != Token.Kind.MARK) {
      return part.toLowerCase(Locale.ROOT);
    }
    return switch (part) {
      case "’", "‘", "`", "ʼ" -> "'";
      case "–", "—", "‐", "‑", "−" -> "-";
      default -> part;
    };
  }

  private static int number(String figures) {
    if (figures.length() > LONGEST_NUMBER) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < figures.length(); i++) {
      int digit = Character.digit(figures.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
