package org.wiredesk.checks.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/** Keeps "a" and "an" right where another word comes to stand behind them. */
final class IndefiniteArticle {

  private static final String VOWELS = "aeio";
  /** Spoken with a vowel though they begin with "u". */
  private static final Set<String> AN_BEFORE = Set.of("uzbek", "upper", "unelected", "unofficial");

  private IndefiniteArticle() {}

  /**
   * The change to the article directly before a place.
   *
   * @param next the text that is to stand there
   * @return empty when none stands there, or it is right
   */
  static Optional<TextEdit> edit(String text, int at, String next) {
    int end = at - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = end < 0 || text.charAt(end) != ' ' ? "" : text.substring(start, end);
    String right = wantsAn(next) ? "an" : "a";
    boolean article = word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    return article && !word.equalsIgnoreCase(right)
        ? Optional.of(new TextEdit(new Span(start + 1, end), right.substring(1))) : Optional.empty();
  }

  private static boolean wantsAn(String next) {
    int end = 0;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    String word = next.substring(0, end).toLowerCase(Locale.ROOT);
    boolean spokenYou = word.startsWith("eu") || word.startsWith("one");
    return !word.isEmpty() && (VOWELS.indexOf(word.charAt(0)) >= 0 && !spokenYou || AN_BEFORE.contains(word));
  }
}
