package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What of a quotation must not have changed for a note on it still to stand: figures, numbers in words, months and
 * weekdays, names, and whether it is denied. Compared as a bag: word order may change.
 */
final class Particulars {

  /** Besides words with a capital and words with a digit. */
  private static final Set<String> TELLING = Set.of(
      "not", "no", "never", "nor", "none", "without", "cannot", "n't",
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
      "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion", "dozen", "half",
      "third", "quarter", "first", "second", "fourth", "fifth", "today", "yesterday", "tomorrow", "percent");

  private Particulars() {}

  /** What stands in one and not in the other, each in the order of reading; empty when both say the same. */
  static List<String> differences(String before, String after) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    of(before).forEach(particular -> counts.merge(particular, 1, Integer::sum));
    of(after).forEach(particular -> counts.merge(particular, -1, Integer::sum));
    return counts.entrySet().stream().filter(entry -> entry.getValue() != 0).map(entry -> entry.getKey()).toList();
  }

  static List<String> of(String text) {
    List<String> found = new ArrayList<>();
    for (String word : TextWords.of(text)) {
      String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
      if (Character.isUpperCase(word.charAt(0)) || hasDigit(word) || TELLING.contains(lower) || lower.endsWith("n't")) {
        found.add(lower);
      }
    }
    return found;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
