package org.wiredesk.engine.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How text comes out on a screen with columns of one width. */
public final class Screen {

  private static final char REPLACEMENT = '\uFFFD';

  private Screen() {}

  /** The text without anything that steers a terminal or turns the direction of what follows. */
  public static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (!isBidiControl(c)) {
        out.appendCodePoint(safe(c));
      }
    });
    return out.toString();
  }

  private static int safe(int c) {
    if (c == '\t' || c == '\n') {
      return ' ';
    }
    return Character.isISOControl(c) || isSurrogate(c) ? REPLACEMENT : c;
  }

  /** In columns: East Asian wide characters and most emoji take two, combining marks none. */
  static int width(String text) {
    return text.codePoints().map(Screen::width).sum();
  }

  private static int width(int c) {
    if (c >= ' ' && c < 0x7F) {
      return 1;
    }
    if (isBidiControl(c)) {
      return 0;
    }
    int type = isSurrogate(c) ? Character.OTHER_SYMBOL : Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean wide = eastAsian == UCharacter.EastAsianWidth.WIDE || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
  }

  /** How far from {@code start} towards {@code limit} a text fits into some columns. */
  static int fit(String text, int start, int limit, int columns) {
    int at = start;
    int used = 0;
    while (at < limit) {
      int c = text.codePointAt(at);
      used += width(c);
      if (used > columns) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }

  /** The same from {@code end} backwards down to {@code limit}. */
  static int fitBackwards(String text, int end, int limit, int columns) {
    int at = end;
    int used = 0;
    while (at > limit) {
      int c = text.codePointBefore(at);
      used += width(c);
      if (used > columns) {
        break;
      }
      at -= Character.charCount(c);
    }
    return Math.max(at, limit);
  }

  private static boolean isSurrogate(int c) {
    return Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
  }

  private static boolean isBidiControl(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
