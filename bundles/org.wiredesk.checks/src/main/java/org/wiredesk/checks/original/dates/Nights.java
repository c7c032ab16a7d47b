package org.wiredesk.checks.original.dates;

import java.util.Set;
import org.wiredesk.mentions.times.Tokens;

/**
 * Nights named by the day on which they end: "в ночь на 6 марта", "in der Nacht zum 6. März", "overnight into March 6",
 * also behind that on which they begin: "в ночь с понедельника на вторник".
 */
final class Nights {

  private static final int WORDS_BEFORE = 5;
  private static final Set<String> NIGHTS = Set.of("ночь", "ніч", "nacht", "nuit", "noche", "notte", "noite", "noc",
      "noci", "nocy", "natt", "night", "overnight", "madrugada");
  private static final Set<String> ONTO =
      Set.of("на", "zum", "auf", "op", "au", "al", "para", "na", "into", "to", "till", "until", "à",
          "e", "y", "et", "and");

  private Nights() {}

  /** @param at the index of the number or the name of the day */
  static boolean endOn(Tokens tokens, int at) {
    boolean onto = false;
    for (int i = at - 1; i >= at - WORDS_BEFORE; i--) {
      onto |= ONTO.contains(tokens.at(i).lower());
      if (onto && NIGHTS.contains(tokens.at(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
