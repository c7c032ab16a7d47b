package org.wiredesk.checks.original.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.text.Span;

/**
 * A word of a text or of a term.
 *
 * @param folded in small letters, with one apostrophe for all and е for ё
 * @param capital whether its first letter is a capital
 * @param capitals whether it has two letters or more and none of them small, as abbreviations do
 */
record TermWord(Span span, String folded, boolean capital, boolean capitals) {

  static List<TermWord> of(String text) {
    List<TermWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isOfWord(text, end)) {
        end++;
      }
      if (end > at) {
        words.add(word(text, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static boolean isOfWord(String text, int at) {
    char c = text.charAt(at);
    boolean inner = at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK || inner && (c == '\'' || c == '’' || c == 'ʼ');
  }

  private static TermWord word(String text, int start, int end) {
    String written = text.substring(start, end);
    String folded = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'').replace('ё', 'е');
    boolean capitals = end - start > 1 && written.chars().noneMatch(Character::isLowerCase)
        && written.chars().anyMatch(Character::isUpperCase);
    return new TermWord(new Span(start, end), folded, Character.isUpperCase(written.charAt(0)), capitals);
  }
}
