package org.wiredesk.text;

import java.util.Locale;
import java.util.Set;

/** Who said what was just quoted: "...?" Sergei Lavrov asked. */
final class Attribution {

  private static final int MOST_WORDS = 5;
  private static final Set<String> VERBS = Set.of("said", "says", "asked", "asks", "added", "adds", "told", "noted",
      "wrote", "writes", "exclaimed", "replied", "answered", "shouted", "declared", "stated", "remarked", "stressed",
      "recalled", "wondered", "tweeted", "joked", "insisted", "explained");

  private Attribution() {}

  /** True where capitalised words and then a verb of speech stand at {@code from}. */
  static boolean at(String text, int from, int limit) {
    TextCursor cursor = new TextCursor(text, from, limit);
    for (int words = 0; words < MOST_WORDS; words++) {
      boolean capital = Character.isUpperCase(cursor.peek());
      String word = cursor.takeLetters();
      if (words > 0 && VERBS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      cursor.take('.');
      boolean name = capital || (words > 0 && word.length() > 1 && !word.isEmpty() && words < 3);
      if (!name || !cursor.skipBlanks()) {
        return false;
      }
    }
    return false;
  }
}
