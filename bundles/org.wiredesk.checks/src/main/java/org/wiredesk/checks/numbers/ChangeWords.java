package org.wiredesk.checks.numbers;

import java.util.List;
import java.util.Set;

/** Words that say which way a number went. */
final class ChangeWords {

  private static final Set<String> UP = Set.of("rose", "rise", "rises", "rising", "risen", "increase", "increased",
      "increases", "increasing", "grew", "grow", "grows", "grown", "growing", "climb", "climbed", "climbs", "jump",
      "jumped", "jumps", "soared", "soar", "surged", "surge", "gained", "up", "raise", "raised", "raises", "raising",
      "hiked", "hike", "advanced", "swelled", "quickened", "accelerated", "widened", "added");
  private static final Set<String> DOWN = Set.of("fell", "fall", "falls", "fallen", "falling", "drop", "dropped",
      "drops", "dropping", "decrease", "decreased", "decreases", "decline", "declined", "declines", "shrank", "shrunk",
      "plunged", "plummeted", "slipped", "slid", "down", "cut", "cuts", "cutting", "reduce", "reduced", "reduces",
      "reducing", "lowered", "lower", "lowers", "slumped", "tumbled", "dipped", "sank", "reduction", "slowed",
      "slow", "eased", "narrowed", "shrinking", "weakened", "decelerated");
  private static final Set<String> EITHER = Set.of("changed", "gone", "went", "go", "moved", "revised");
  private static final Set<String> MULTIPLE = Set.of("doubled", "double", "doubles", "doubling", "tripled", "triple",
      "trebled", "quadrupled", "halved", "halve", "halving", "tripling", "quadrupling");

  private static final List<String> NUMBERS =
      List.of("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final int MOST = 1000;

  private ChangeWords() {}

  /** What the words behind a verb multiply with: 3 of "increased three times", "threefold"; else 0. */
  static double times(Line line, int verb) {
    int at = line.at(verb + 1).is("by") ? verb + 2 : verb + 1;
    Item item = line.at(at);
    String stem = item.lower().endsWith("fold") ? item.lower().substring(0, item.lower().length() - 4) : item.lower();
    boolean fold = line.at(at + 1).is("times") || stem.length() < item.lower().length()
        || line.at(at + 1).is("-") && line.at(at + 2).is("fold") || line.at(at + 1).is("fold");
    return fold ? number(stem) : 0;
  }

  private static double number(String word) {
    boolean figures = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = figures ? Integer.parseInt(word) : Math.max(0, NUMBERS.indexOf(word));
    return number < 2 || number > MOST ? 0 : number;
  }

  static boolean isChange(String word) {
    return isUp(word) || isDown(word) || EITHER.contains(word) || MULTIPLE.contains(word);
  }

  static boolean isUp(String word) {
    return UP.contains(word);
  }

  static boolean isDown(String word) {
    return DOWN.contains(word);
  }

  /** What the old value is multiplied with: 2 of "doubled", 0.5 of "halved"; 0 when the word names no factor. */
  static double factor(String word) {
    if (!MULTIPLE.contains(word)) {
      return 0;
    }
    return word.startsWith("hal") ? 0.5 : word.startsWith("d") ? 2 : word.startsWith("q") ? 4 : 3;
  }
}
