package org.wiredesk.checks.original.negation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words of a language say the same as English ones that may stand for a "not": "исключить" and "rule out" are of
 * one kin, "exclude". The words stand in {@code kin.txt}.
 */
final class Kin {

  /** "Rule it out" */
  static final String EXCLUDE = "exclude";

  static final String WITHOUT = "without";

  /** Any word with a "not" grown on in front; only of words that may deny. */
  static final String NEGATED = "un";
  /** Behind the end of a word. */
  static final String WHOLE = "$";
  private static final Set<String> DENIABLE =
      Set.of("refuse", EXCLUDE, "lose", "oppose", "stop", "ban", "avoid", "prevent", "doubt", WITHOUT);

  private static final Map<String, Kin> KNOWN = read();
  private static final Kin NONE = new Kin(Map.of());

  private final Map<String, Set<String>> byBeginning;
  private final int longest;

  private Kin(Map<String, Set<String>> byBeginning) {
    this.byBeginning = byBeginning;
    this.longest = byBeginning.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Map<String, Kin> read() {
    Map<String, Map<String, Set<String>>> lists = new HashMap<>();
    for (WordList line : WordList.read("kin.txt")) {
      Map<String, Set<String>> own = lists.computeIfAbsent(line.language(), key -> new HashMap<>());
      line.words().forEach(word -> own.computeIfAbsent(word, key -> new HashSet<>()).add(line.kind()));
    }
    Map<String, Kin> known = new HashMap<>();
    lists.forEach((language, own) -> known.put(language, new Kin(Map.copyOf(own))));
    return Map.copyOf(known);
  }

  static Kin of(Locale language) {
    return KNOWN.getOrDefault(language.getLanguage(), NONE);
  }

  /** Of a word in small letters; of "l'opposition" what "opposition" says. */
  Set<String> of(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 ? begun(word.substring(apostrophe + 1)) : begun(word);
  }

  private Set<String> begun(String word) {
    Set<String> found = byBeginning.getOrDefault(word + WHOLE, Set.of());
    for (int length = Math.min(word.length(), longest); length > 0; length--) {
      found = both(found, byBeginning.getOrDefault(word.substring(0, length), Set.of()));
    }
    return found;
  }

  /** Most words are of no kin: no set is made for them. */
  private static Set<String> both(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** Of all the words of an expression. */
  Set<String> of(String[] words) {
    Set<String> found = new HashSet<>();
    for (String word : words) {
      found.addAll(of(word));
    }
    return found;
  }

  /** Of what begins at a place of a text whose words are not parted. */
  Set<String> at(String text, int place) {
    return begun(text.substring(place, Math.min(text.length(), place + longest)));
  }

  /** What of the first is left when every word has been answered by one of its kin in the second, each only once. */
  static List<Denial> unanswered(List<Denial> denials, List<Set<String>> answers) {
    Map<String, Integer> left = new HashMap<>();
    answers.forEach(kin -> kin.forEach(name -> left.merge(name, 1, Integer::sum)));
    return denials.stream().filter(denial -> !isAnswered(denial, left)).toList();
  }

  /** Whether an action that may be denied, such as excluding or refusing, is among those. */
  static boolean isIn(List<Set<String>> said, Set<String> kin) {
    return kin.stream().filter(DENIABLE::contains).anyMatch(name -> said.stream().anyMatch(all -> all.contains(name)));
  }

  private static boolean isAnswered(Denial denial, Map<String, Integer> left) {
    for (String name : denial.kin()) {
      if (left.getOrDefault(name, 0) > 0) {
        left.merge(name, -1, Integer::sum);
        return true;
      }
    }
    return false;
  }
}
