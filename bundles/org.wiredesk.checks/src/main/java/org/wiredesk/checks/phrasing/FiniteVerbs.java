package org.wiredesk.checks.phrasing;

import java.util.Set;

/**
 * Tells whether a word may be the finite verb of a clause. Leans to yes: where the tagger leaves it open whether
 * "visits" is a noun and the words before do not settle it, the word counts as a verb. Who needs a clause without a
 * verb can trust a no.
 */
public final class FiniteVerbs {

  public static final Set<String> BE = Set.of("is", "are", "was", "were", "am");
  public static final Set<String> MODALS = Set.of(
      "will", "would", "can", "could", "may", "might", "must", "should", "shall", "cannot", "ca", "wo");
  private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "does", "do", "did");
  private static final Set<String> CLITICS = Set.of(
      "'s", "’s", "'re", "’re", "'m", "’m", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "ai");
  /** A base form behind one of them is no finite verb. */
  private static final Set<String> BEFORE_BASE_FORM = Set.of("to", "not", "n't", "n’t", "do", "does", "did");
  /** What stands behind one of them is a noun, or describes one. */
  private static final Set<String> BEFORE_NOUN = Set.of(
      "to", "the", "a", "an", "its", "their", "his", "my", "our", "your", "no", "every", "each");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "it", "they", "we");
  /** "rose by over 5 percent": what "by" says here is no doer. */
  private static final Set<String> BEFORE_AMOUNT = Set.of(
      "over", "about", "more", "nearly", "almost", "just", "some");
  private static final int SHORTEST_UNKNOWN = 4;
  private static final int LONGEST_SUBJECT = 30;

  private FiniteVerbs() {}

  /** A form of "be", "have", "do", or a modal verb; not "'s". */
  public static boolean isAuxiliary(SentenceWords words, int index) {
    return words.is(index, BE) || words.is(index, MODALS) || words.is(index, AUXILIARIES);
  }

  /** A finite verb for certain: an auxiliary, or a word that can be nothing else. */
  public static boolean isCertain(SentenceWords words, int index) {
    return isAuxiliary(words, index) || words.surely(index, "VBZ", "VBD", "VBP", "MD");
  }

  public static boolean isPossible(SentenceWords words, int index) {
    if (isAuxiliary(words, index)) {
      return true;
    }
    if (words.is(index, CLITICS)) {
      return !words.surely(index, "POS");
    }
    if (words.isUnknown(index)) {
      return mayInflect(words.text(index));
    }
    return words.maybe(index, "VBZ", "VBD", "VBP", "MD") && !words.is(index, "people")
        && isPossibleInPlace(words, index);
  }

  /** Whether one of the words from one index until before another may be a finite verb. */
  public static boolean anyPossible(SentenceWords words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (isPossible(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** A word the tagger does not know may be a verb if it has an ending of one, or no Latin letters. */
  private static boolean mayInflect(String word) {
    char last = word.charAt(word.length() - 1);
    boolean ending = last == 's' || last == 'd' || last == 't' || last > 'ſ';
    return Character.isLowerCase(word.charAt(0)) && word.length() >= SHORTEST_UNKNOWN && ending;
  }

  private static boolean isPossibleInPlace(SentenceWords words, int index) {
    int before = index - 1;
    if (!words.maybe(index, "NN", "JJ", "VBN", "RB", "IN", "DT")) {
      return !words.is(before, BEFORE_BASE_FORM) && !words.is(before, MODALS);
    }
    if (index == 0) {
      return !words.maybe(index, "NN", "JJ", "RB", "IN");
    }
    if (words.is(before, Prepositions.ALL) || words.is(before, BEFORE_NOUN)) {
      return false;
    }
    if (words.maybe(index, "VBN") && isParticiple(words, index)) {
      return false;
    }
    if (words.maybe(index, "VBZ", "VBD")) {
      return !words.maybe(index, "NN") || !words.surely(before, "JJ", "PRP$");
    }
    boolean behindNoun = words.surely(before, "NN", "JJ", "VBN", "VBG", "POS", "PRP$")
        && !words.maybe(before, "NNS", "NNPS", "NN:U");
    boolean agrees = words.surely(before, "NN") && hasPluralBefore(words, before);
    return !behindNoun || words.is(before, RELATIVES) || agrees;
  }

  /** "People in the town need help": a base form agrees with a plural further ahead. */
  private static boolean hasPluralBefore(SentenceWords words, int index) {
    for (int i = index; i >= 0 && index - i < LONGEST_SUBJECT; i--) {
      if (words.maybe(i, "NNS", "NNPS", "CD") || words.is(i, "and") || words.is(i, "police") || words.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticiple(SentenceWords words, int index) {
    int auxiliary = words.maybe(index - 1, "RB") ? index - 2 : index - 1;
    boolean governed = isAuxiliary(words, auxiliary) || isAuxiliary(words, index - 1)
        || words.is(auxiliary, Set.of("be", "been", "being", "having"));
    boolean amount = words.maybe(index + 2, "CD") || words.is(index + 2, BEFORE_AMOUNT);
    return governed || words.is(index + 1, "by") && !amount && !words.is(index, "left");
  }
}
