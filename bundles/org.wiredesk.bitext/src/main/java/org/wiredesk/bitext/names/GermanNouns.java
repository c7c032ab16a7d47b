package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells German names from other nouns, which have a capital too: names mostly stand without article and adjective. */
final class GermanNouns {

  private static final Set<String> DETERMINERS = Set.of(
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
      "im", "am", "zum", "zur", "beim", "vom", "ins", "ans", "ums", "fürs", "übers", "durchs", "unterm", "vorm", "alle", "allen", "aller", "viele", "vielen", "mehr",
      "mehrere", "einige", "zwei", "drei", "vier", "fünf", "pro", "ohne", "als", "sein", "ihr", "mein", "unser",
      "zwischen", "gegen", "solche", "welche", "jede", "jeder", "jedes", "jedem", "jeden", "diese", "dieser",
      "dieses", "diesem", "diesen", "weniger");
  private static final List<String> ENDINGS = List.of(
      "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten",
      "nis", "nisse", "tum", "chen", "lein", "ismus", "ment", "mente", "ling", "linge", "innen", "schen", "tage",
      "jahr", "jahre", "jahren", "leute", "männer", "zeit", "rat", "amt", "werk", "land", "haus", "platz", "stelle",
      "ende", "beginn", "uhr", "prozent", "millionen", "milliarden", "euro", "dollar");

  private GermanNouns() {}

  /** @param before the word before it; empty where there is none */
  static boolean looksLikeName(String before, String word) {
    String lower = word.toLowerCase(Locale.GERMAN);
    return !DETERMINERS.contains(before.toLowerCase(Locale.GERMAN)) && !isAdjective(before)
        && !DETERMINERS.contains(lower) && word.length() < 14 && ENDINGS.stream().noneMatch(lower::endsWith);
  }

  /** As far as its ending tells it from a verb. */
  private static boolean isAdjective(String word) {
    return word.length() > 4 && Character.isLowerCase(word.charAt(0))
        && List.of("e", "er", "es", "em", "en").stream().anyMatch(word::endsWith)
        && !word.endsWith("te") && !word.endsWith("ten") && !word.endsWith("ßen");
  }
}
