package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * A word of a sentence in any script: letters with the marks on them, and apostrophes inside.
 *
 * @param text in small letters, its apostrophes straight
 * @param span in the text of the sentence's wire
 */
public record LowerWord(String text, Span span) {

  public static List<LowerWord> of(Sentence sentence) {
    String text = sentence.text();
    int offset = sentence.span().start();
    List<LowerWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && (isLetter(text.charAt(end)) || end > at && isInner(text, end))) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        words.add(new LowerWord(word, new Span(offset + at, offset + end)));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isInner(String text, int place) {
    char c = text.charAt(place);
    return (c == '\'' || c == '’') && place + 1 < text.length() && isLetter(text.charAt(place + 1));
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
