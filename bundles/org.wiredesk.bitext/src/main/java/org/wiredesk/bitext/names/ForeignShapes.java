package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Letters that a language's own words do not have: "Walmart" is no Spanish word. */
final class ForeignShapes {

  private static final Map<String, List<String>> LETTERS = Map.of(
      "es", List.of("k", "w", "sh", "th", "ph", "ck", "tt", "ss", "ff", "pp", "ll$", "gg", "oo", "ee"),
      "fr", List.of("k", "w", "sh", "zz", "ij", "oo", "dj"),
      "it", List.of("k", "w", "j", "x", "y", "sh", "th", "ph", "ck", "oo", "ee"),
      "pl", List.of("v", "x", "q", "sh", "th", "ph", "tt", "ck$", "oo"),
      "cs", List.of("w", "x", "q", "sh", "th", "ph", "ck$", "tt", "oo"));

  private ForeignShapes() {}

  static boolean isForeign(String word, Locale language) {
    String edged = word.toLowerCase(language) + "$";
    return LETTERS.getOrDefault(language.getLanguage(), List.of()).stream().anyMatch(edged::contains);
  }
}
