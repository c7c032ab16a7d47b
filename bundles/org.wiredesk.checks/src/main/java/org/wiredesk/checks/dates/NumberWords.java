package org.wiredesk.checks.dates;

import java.util.List;
import java.util.Optional;

/** Small numbers as wires write them: in words up to twelve, in figures beyond. */
final class NumberWords {

  private static final List<String> CARDINALS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten", "eleven", "twelve");
  private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth",
      "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
      "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
  private static final List<String> TENS =
      List.of("thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth");
  private static final int MOST_FIGURES = 4;

  private NumberWords() {}

  /** A number of up to four figures. */
  static Optional<Integer> figures(String word) {
    boolean figures = !word.isEmpty() && word.length() <= MOST_FIGURES
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }

  /** "10th", "tenth", "fiftieth"; not the ordinals of two words. */
  static Optional<Integer> ordinal(String lower) {
    if (ORDINALS.contains(lower)) {
      return Optional.of(ORDINALS.indexOf(lower));
    }
    if (TENS.contains(lower)) {
      return Optional.of(10 * TENS.indexOf(lower) + 30);
    }
    boolean ending = lower.length() > 2
        && List.of("st", "nd", "rd", "th").contains(lower.substring(lower.length() - 2));
    return ending ? figures(lower.substring(0, lower.length() - 2)) : Optional.empty();
  }

  /** In figures where the old one was, or where words would be long. */
  static String like(String old, int number) {
    boolean words = !old.isEmpty() && Character.isLetter(old.charAt(0)) && number < CARDINALS.size();
    String word = words ? CARDINALS.get(number) : String.valueOf(number);
    return words && Character.isUpperCase(old.charAt(0))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
