package org.wiredesk.review.claims;

import java.util.Set;

/** Where a phrase ends that begins with a given word. */
final class Phrases {

  private static final int LONGEST = 10;
  private static final Set<String> BEHIND = Set.of(
      "that", "which", "and", "who", "whom", "whose", "but", "is", "are", "was", "were", "will", "would", "has", "have",
      "had", "may", "can", "could", "should", "must", "said", "says", "told", "added", "after", "when", "while",
      "because", "as", "if", "with", "by", "than", "so", "where", "before", "although", "it", "he", "she", "they", "we",
      "i", "this", "also", "not", "or", "until", "despite", "amid");
  private static final Set<String> NO_END = Set.of(
      "of", "in", "for", "to", "from", "at", "on", "and", "since", "the", "a", "an", "its", "their", "his", "her",
      "into", "over", "about", "among", "between", "under", "during", "through", "more", "most", "very", "s", "'",
      "’");

  private Phrases() {}

  /**
   * The place behind the last word of the phrase, never before {@code least}: a mark, a verb or a conjunction ends it,
   * a preposition or an article does not.
   */
  static int end(SentenceWords words, int from, int least) {
    int at = least;
    while (words.has(at) && at - from < LONGEST && !endsAt(words, at)) {
      at++;
    }
    if (words.is(at, ".") && at > least && isShort(words, at)) {
      return at + 1;
    }
    return withoutTail(words, at, least);
  }

  /** Without the prepositions, articles and marks at the end. */
  static int withoutTail(SentenceWords words, int end, int least) {
    int at = end;
    while (at > least && (words.isOneOf(at - 1, NO_END) || words.isMark(at - 1) && !words.is(at - 1, "%"))) {
      at--;
    }
    return at;
  }

  private static boolean endsAt(SentenceWords words, int at) {
    boolean mark = words.isMark(at) && !words.isJoined(at) && "%$€£".indexOf(words.word(at).charAt(0)) < 0
        && !(words.is(at, ".") && words.at(at).text().equals(".") && isShort(words, at));
    return mark || words.isOneOf(at, BEHIND);
  }

  /** Whether a cut would leave "U" or "U." of "U.S.". */
  static boolean isInsideShort(SentenceWords words, int cut) {
    return isShort(words, cut) || isShort(words, cut - 1) && words.isCapital(cut) && words.word(cut).length() == 1;
  }

  /** The full stop of "U.S." or "St.", within a sentence. */
  private static boolean isShort(SentenceWords words, int at) {
    return words.has(at + 1) && words.isCapital(at - 1) && words.word(at - 1).length() <= 2
        && words.at(at - 1).touches(words.at(at));
  }
}
