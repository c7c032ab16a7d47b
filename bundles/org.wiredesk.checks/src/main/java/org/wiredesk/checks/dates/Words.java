package org.wiredesk.checks.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words around a date, in lower case: runs of letters and digits, and all other characters but white space as one
 * each. Only a bounded stretch of text is looked at.
 */
final class Words {

  private static final int REACH = 160;

  private Words() {}

  /** The last words before an offset, the nearest first; none from before {@code start}. */
  static List<String> before(String text, int start, int offset, int most) {
    List<String> words = between(text, Math.max(start, offset - REACH), offset);
    List<String> nearest = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0 && nearest.size() < most; i--) {
      nearest.add(words.get(i));
    }
    return nearest;
  }

  /** The first words behind an offset, the nearest first; none from behind {@code end}. */
  static List<String> behind(String text, int offset, int end, int most) {
    List<String> words = between(text, offset, Math.min(end, offset + REACH));
    return words.subList(0, Math.min(most, words.size()));
  }

  static List<String> between(String text, int start, int end) {
    List<String> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      int from = at++;
      boolean word = Character.isLetterOrDigit(text.charAt(from));
      while (word && at < end && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (!Character.isWhitespace(text.charAt(from)) && !Character.isSpaceChar(text.charAt(from))) {
        words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  static boolean hasAny(List<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  /** Whether a word begins with one of these stems. */
  static boolean hasStem(List<String> words, List<String> stems) {
    return words.stream().anyMatch(word -> stems.stream().anyMatch(word::startsWith));
  }
}
