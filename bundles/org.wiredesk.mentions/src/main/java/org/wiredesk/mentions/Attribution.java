package org.wiredesk.mentions;

import java.util.Set;
import org.wiredesk.text.Span;

/** Recognises the words that name a speaker: ", said Lavrov", ", he added". */
final class Attribution {

  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_GAP = 6;
  private static final int MOST_WORDS_OF_NAME = 3;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> BEFORE_SPEECH = Set.of(
      "that", "saying", "adding", "telling", "noting", "stressing", "insisting", "warning", "declaring", "arguing");

  private Attribution() {}

  /** Whether the word that ends at {@code end} is one that speech follows: a verb of saying, "that", "adding". */
  static boolean isBeforeSpeech(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_WORD) {
      start--;
    }
    String word = text.substring(start, end);
    return NameWords.SAYING.contains(word) || BEFORE_SPEECH.contains(word);
  }

  /** Whether the words behind a comma name the speaker at once: "said Lavrov", "— he said", "Sergei Lavrov added". */
  static boolean beginsAt(String text, int from) {
    int at = from;
    for (int words = 0; words <= MOST_WORDS_OF_NAME; words++) {
      int gap = at + LONGEST_GAP;
      while (at < Math.min(gap, text.length())
          && (text.charAt(at) == ' ' || words == 0 && ",-–—".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      int start = at;
      while (at < text.length() && (Character.isLetter(text.charAt(at)) || at > start && text.charAt(at) == '-')) {
        at++;
      }
      String word = text.substring(start, Math.min(at, start + LONGEST_WORD));
      if (NameWords.SAYING.contains(word)) {
        return true;
      }
      if (word.isEmpty() || !PRONOUNS.contains(word) && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Where the last words that name a speaker begin in a part, -1 when nothing there does. */
  static int lastIn(String text, Span part) {
    for (int at = part.end() - 1; at >= part.start(); at--) {
      if (",?!".indexOf(text.charAt(at)) >= 0 && beginsAt(text, at + 1)) {
        return at + 1;
      }
    }
    return -1;
  }
}
