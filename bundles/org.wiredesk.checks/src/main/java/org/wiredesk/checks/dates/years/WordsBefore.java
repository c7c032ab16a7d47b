package org.wiredesk.checks.dates.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words in the {@value #REACH} characters before a place, the nearest first, in lower case; a mark that is not white
 * space is a word too. Sentences do not matter, since an abbreviation ("b.") may look like the end of one.
 */
final class WordsBefore {

  private static final int REACH = 200;

  private WordsBefore() {}

  static List<String> of(String text, int offset, int most) {
    List<String> words = new ArrayList<>();
    int first = Math.max(0, offset - REACH);
    int end = offset;
    while (end > first && words.size() < most) {
      int start = end - 1;
      boolean word = Character.isLetterOrDigit(text.charAt(start));
      while (word && start > first && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      if (!Character.isWhitespace(text.charAt(start)) && !Character.isSpaceChar(text.charAt(start))) {
        words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
      end = start;
    }
    return words;
  }
}
