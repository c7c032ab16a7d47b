package org.wiredesk.mentions;

import java.util.Set;
import org.wiredesk.text.Span;

/** Recognises the words that name a speaker: ", said Lavrov", ", he added". */
final class Attribution {

  /** How far behind the comma the verb of saying may stand, in characters: ", the head of the Kremlin staff said". */
  private static final int REACH = 80;
  private static final int LONGEST_VERB = 20;
  private static final int MOST_WORDS_OF_NAME = 3;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

  private Attribution() {}

  /** Whether the word that ends at {@code end} is a verb of saying. */
  static boolean isSaying(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_VERB) {
      start--;
    }
    return NameWords.SAYING.contains(text.substring(start, end));
  }

  /** Whether the words behind a comma name the speaker at once: "said Lavrov", "— he said", "Sergei Lavrov added". */
  static boolean beginsAt(String text, int from) {
    int at = from;
    for (int words = 0; words <= MOST_WORDS_OF_NAME; words++) {
      while (at < text.length() && (text.charAt(at) == ' ' || words == 0 && ",-–—".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      int start = at;
      while (at < text.length() && (Character.isLetter(text.charAt(at)) || at > start && text.charAt(at) == '-')) {
        at++;
      }
      String word = text.substring(start, Math.min(at, start + REACH));
      if (NameWords.SAYING.contains(word)) {
        return true;
      }
      if (word.isEmpty() || !PRONOUNS.contains(word) && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Whether the last clause of a part names the speaker: "…, said Lavrov." */
  static boolean endsWithSpeaker(String text, Span part) {
    int from = Math.max(part.start(), part.end() - REACH);
    int comma = part.end() - 2;
    while (comma >= from && ",?!".indexOf(text.charAt(comma)) < 0) {
      comma--;
    }
    return comma >= from && beginsAt(text, comma + 1);
  }
}
