package org.wiredesk.bitext.names;

import java.util.Optional;
import org.wiredesk.text.Span;

/** Reads the number behind a name: "Ivanov - 45.3", "Ivanov (45)". */
final class Figures {

  private static final String BETWEEN = " \u00a0-–—:(»”\"";
  private static final int FARTHEST = 5;

  private Figures() {}

  /** Where the number stands, if one follows directly. Longer numbers than those of scores and shares are none. */
  static Optional<Span> behind(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < FARTHEST && BETWEEN.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = digits(text, at);
    if (end == at || at == from) {
      return Optional.empty();
    }
    if (end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0) {
      int decimals = digits(text, end + 1);
      end = decimals > end + 1 ? decimals : end;
    }
    return goesOn(text, end) ? Optional.empty() : Optional.of(new Span(at, end));
  }

  /** Scores, years and what has a letter. */
  private static boolean goesOn(String text, int end) {
    return end < text.length()
        && (Character.isLetter(text.charAt(end)) || ":/-–".indexOf(text.charAt(end)) >= 0);
  }

  static String value(String digits) {
    return digits.replace(',', '.');
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
