package org.wiredesk.report.export;

/** Text from wires and notes without what files cannot hold; U+FFFD stands for it. */
public final class SafeText {

  private static final String REPLACEMENT = "\uFFFD";

  private SafeText() {}

  /** Without half surrogate pairs, for which UTF-8 has no form. */
  public static String unicode(String text) {
    return mapped(text, c -> isSurrogate(c));
  }

  /**
   * Also without control characters other than tab and line feed, and without what is no character: what XML 1.0 and
   * spreadsheets take. A carriage return becomes a line feed; of a text without one the length stays as it is.
   */
  public static String plain(String text) {
    return mapped(text.replace("\r\n", "\n").replace('\r', '\n'), c -> isSurrogate(c)
        || Character.isISOControl(c) && c != '\t' && c != '\n' || (c & 0xFFFE) == 0xFFFE);
  }

  private static boolean isSurrogate(int c) {
    return Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
  }

  private static String mapped(String text, java.util.function.IntPredicate forbidden) {
    if (text.codePoints().noneMatch(forbidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (forbidden.test(c)) {
        out.append(REPLACEMENT.repeat(Character.charCount(c)));
      } else {
        out.appendCodePoint(c);
      }
    });
    return out.toString();
  }
}
