package org.wiredesk.checks.original.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Russian and English numbers in words as dates have them, by the beginnings of words: "десятого", "seventies". */
final class NumberStems {

  private static final Map<String, Integer> DECADES = Map.ofEntries(
      Map.entry("twenties", 20), Map.entry("thirties", 30), Map.entry("forties", 40), Map.entry("fifties", 50),
      Map.entry("sixties", 60), Map.entry("seventies", 70), Map.entry("eighties", 80), Map.entry("nineties", 90),
      Map.entry("двадцат", 20), Map.entry("тридцат", 30), Map.entry("сороков", 40), Map.entry("пятидесят", 50),
      Map.entry("шестидесят", 60), Map.entry("семидесят", 70), Map.entry("восьмидесят", 80),
      Map.entry("девяност", 90), Map.entry("нулев", 0));
  /** The longer of two beginnings decides. */
  private static final Map<String, Integer> ORDINALS = Map.ofEntries(
      Map.entry("перв", 1), Map.entry("втор", 2), Map.entry("трет", 3), Map.entry("четверт", 4),
      Map.entry("четвёрт", 4), Map.entry("пят", 5), Map.entry("шест", 6), Map.entry("седьм", 7), Map.entry("восьм", 8),
      Map.entry("девят", 9), Map.entry("десят", 10), Map.entry("одиннадцат", 11), Map.entry("двенадцат", 12),
      Map.entry("тринадцат", 13), Map.entry("четырнадцат", 14), Map.entry("пятнадцат", 15),
      Map.entry("шестнадцат", 16), Map.entry("семнадцат", 17), Map.entry("восемнадцат", 18),
      Map.entry("девятнадцат", 19), Map.entry("двадцат", 20), Map.entry("тридцат", 30));
  private static final Map<String, Integer> TENS = Map.of("двадцать", 20, "тридцать", 30, "twenty", 20, "thirty", 30);
  private static final Set<String> LANGUAGES = Set.of("en", "ru");

  private static final int SHORTEST = lengths().min().orElseThrow();
  private static final int LONGEST = lengths().max().orElseThrow();

  private NumberStems() {}

  private static IntStream lengths() {
    return Stream.of(DECADES, ORDINALS).flatMap(stems -> stems.keySet().stream()).mapToInt(String::length);
  }

  /** Whether all words for decades are known of a language. */
  static boolean knowDecades(Locale language) {
    return LANGUAGES.contains(language.getLanguage());
  }

  /** 70 for the seventies. */
  static Optional<Integer> decade(String word) {
    return longest(DECADES, word);
  }

  static Optional<Integer> ordinal(String word) {
    return longest(ORDINALS, word);
  }

  static Optional<Integer> tens(String word) {
    return Optional.ofNullable(TENS.get(word));
  }

  private static Optional<Integer> longest(Map<String, Integer> stems, String word) {
    for (int length = Math.min(LONGEST, word.length()); length >= SHORTEST; length--) {
      Integer number = stems.get(word.substring(0, length));
      if (number != null) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}
