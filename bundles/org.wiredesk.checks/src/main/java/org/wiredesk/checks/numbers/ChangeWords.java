package org.wiredesk.checks.numbers;

import java.util.Set;

/** Words that say which way a number went. */
final class ChangeWords {

  private static final Set<String> UP = Set.of("rose", "rise", "rises", "rising", "risen", "increase", "increased",
      "increases", "increasing", "grew", "grow", "grows", "grown", "growing", "climb", "climbed", "climbs", "jump",
      "jumped", "jumps", "soared", "soar", "surged", "surge", "gained", "up", "raise", "raised", "raises", "raising",
      "hiked", "hike", "advanced", "swelled");
  private static final Set<String> DOWN = Set.of("fell", "fall", "falls", "fallen", "falling", "drop", "dropped",
      "drops", "dropping", "decrease", "decreased", "decreases", "decline", "declined", "declines", "shrank", "shrunk",
      "plunged", "plummeted", "slipped", "slid", "down", "cut", "cuts", "cutting", "reduce", "reduced", "reduces",
      "reducing", "lowered", "lower", "lowers", "slumped", "tumbled", "dipped", "sank", "reduction", "slowed",
      "slow", "eased", "narrowed", "shrinking", "weakened", "decelerated");
  private static final Set<String> EITHER = Set.of("changed", "gone", "went", "go", "moved", "revised");
  private static final Set<String> MULTIPLE = Set.of("doubled", "double", "doubles", "doubling", "tripled", "triple",
      "trebled", "quadrupled", "halved", "halve", "halving", "tripling", "quadrupling");

  private ChangeWords() {}

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
