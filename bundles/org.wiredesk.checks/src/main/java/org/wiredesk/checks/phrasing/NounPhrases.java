package org.wiredesk.checks.phrasing;

import java.util.Set;

/**
 * Walks noun phrases: a determiner, then nouns, adjectives, participles and numbers. A name behind a common noun begins
 * a phrase of its own, as does a noun behind a year: "in the second half | Torpedo struck".
 */
public final class NounPhrases {

  public static final Set<String> DETERMINERS = Set.of(
      "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your", "every",
      "each", "no", "some", "any");
  /** Pronouns that can only be a subject. */
  public static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "they", "we", "i");
  private static final Set<String> NEVER_INSIDE = Set.of(
      "it", "everything", "everyone", "nothing", "something", "someone", "anything", "nobody", "all", "most", "many",
      "some", "others", "both");
  private static final int YEAR_DIGITS = 4;

  private NounPhrases() {}

  /** The index behind the noun phrase that begins at an index; that index itself if none does. */
  public static int end(SentenceWords words, int from) {
    int first = words.is(from, DETERMINERS) ? from + 1 : from;
    int at = first;
    while (words.maybe(at, "NN", "JJ", "CD", "VBN", "POS") && !breaksOff(words, first, at)) {
      at++;
    }
    return at > first && words.maybe(at - 1, "NN", "CD") ? at : from;
  }

  /** The index behind a noun phrase and the phrases with "of" that follow it; the index itself if there is none. */
  public static int endWithGenitives(SentenceWords words, int from) {
    int at = end(words, from);
    while (at > from && words.is(at, "of") && end(words, at + 1) > at + 1) {
      at = end(words, at + 1);
    }
    return at;
  }

  /** Whether a noun phrase begins here that can be a subject or an object, told by its first word. */
  public static boolean begins(SentenceWords words, int index) {
    boolean noun = words.maybe(index, "NN") && !words.maybe(index, "RB", "VB");
    boolean adjective = words.maybe(index, "CD", "JJ") && !words.maybe(index, "RB", "VBN");
    return words.is(index, DETERMINERS) || words.is(index, Set.of("some", "many", "several")) || noun || adjective;
  }

  private static boolean breaksOff(SentenceWords words, int first, int at) {
    if (FiniteVerbs.isPossible(words, at) || words.is(at, SUBJECT_PRONOUNS) || words.is(at, NEVER_INSIDE)) {
      return true;
    }
    return at > first && (words.maybe(at, "CD") || beginsName(words, at) || isBehindYear(words, at));
  }

  private static boolean beginsName(SentenceWords words, int at) {
    return words.isCapitalised(at) && !words.isCapitalised(at - 1) && words.isWord(at - 1);
  }

  private static boolean isBehindYear(SentenceWords words, int at) {
    return words.isNumber(at - 1) && words.text(at - 1).length() == YEAR_DIGITS
        && !words.is(at, Set.of("year", "season"));
  }
}
