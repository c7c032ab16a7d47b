package org.wiredesk.bitext.names;

import java.util.Locale;
import java.util.Set;

/** What capitals say in a language. */
enum Capitals {
  /** Names have one. */
  NAMES,
  /** All nouns have one: German. */
  NOUNS,
  /** The script has none. */
  NONE;

  private static final Set<String> WITHOUT = Set.of(
      "ar", "bn", "fa", "gu", "he", "hi", "iw", "ja", "ka", "kn", "ko", "ml", "mr", "ne", "pa", "ps", "ta", "te",
      "th", "ur", "yue", "zh");

  static Capitals of(Locale language) {
    String code = language.getLanguage();
    return WITHOUT.contains(code) ? NONE : code.equals("de") ? NOUNS : NAMES;
  }
}
