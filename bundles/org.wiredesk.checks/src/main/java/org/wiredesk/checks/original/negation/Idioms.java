package org.wiredesk.checks.original.negation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.original.LowerWord;

/** Expressions of several words, asked whether a word stands in one; their last word may be a beginning. */
final class Idioms {

  private static final int MOST_WORDS = 4;
  private static final String ANY = "*";

  private final Map<String, List<String[]>> byWord = new HashMap<>();

  Idioms(Collection<String> expressions) {
    for (String expression : expressions) {
      String[] parts = expression.split(" ");
      for (String part : parts) {
        byWord.computeIfAbsent(part.replace(Kin.WHOLE, ""), key -> new ArrayList<>()).add(parts);
      }
    }
  }

  /** The words of the one in which a word stands. */
  Optional<String[]> at(List<LowerWord> words, int place) {
    for (String[] parts : byWord.getOrDefault(words.get(place).text(), List.of())) {
      for (int first = Math.max(0, place - MOST_WORDS); first <= place; first++) {
        if (place < first + parts.length && standsAt(words, first, parts)) {
          return Optional.of(parts);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean standsAt(List<LowerWord> words, int first, String[] parts) {
    if (first + parts.length > words.size()) {
      return false;
    }
    for (int i = 0; i < parts.length - 1; i++) {
      if (!parts[i].equals(ANY) && !words.get(first + i).text().equals(parts[i])) {
        return false;
      }
    }
    String last = parts[parts.length - 1];
    String word = words.get(first + parts.length - 1).text();
    return last.endsWith(Kin.WHOLE) ? last.equals(word + Kin.WHOLE) : word.startsWith(last);
  }
}
