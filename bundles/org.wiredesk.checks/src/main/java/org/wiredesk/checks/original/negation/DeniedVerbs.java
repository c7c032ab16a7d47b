package org.wiredesk.checks.original.negation;

import java.util.Set;

/** Verbs with their "not" grown on in front, as Czech and Slovak write them: "nepodepsal", "nezvýší". */
final class DeniedVerbs {

  private static final String NOT = "ne";
  private static final int SHORTEST = 5;
  private static final int LONGEST_ENDING = 4;
  private static final int LONGEST_BEGINNING = 10;

  private final Set<String> endings;
  private final Set<String> others;

  /**
   * @param endings of verbs; none in a language that writes its "not" apart
   * @param others the beginnings of words that begin and end like such verbs and are none
   */
  DeniedVerbs(Set<String> endings, Set<String> others) {
    this.endings = endings;
    this.others = others;
  }

  boolean denies(String word) {
    return !endings.isEmpty() && word.startsWith(NOT) && word.length() >= SHORTEST && ends(word) && !isOther(word);
  }

  /** The verb without its "not". */
  String affirmed(String word) {
    return word.substring(NOT.length());
  }

  private boolean ends(String word) {
    for (int length = 1; length <= LONGEST_ENDING; length++) {
      if (endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(String word) {
    for (int length = NOT.length() + 1; length <= Math.min(word.length(), LONGEST_BEGINNING); length++) {
      if (others.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
