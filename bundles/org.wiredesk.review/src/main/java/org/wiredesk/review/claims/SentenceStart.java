package org.wiredesk.review.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a sentence begins with somebody's name. The capital of its first word says nothing by itself, but two
 * capitals before a verb or an apposition do: "Livia Monti, deputy head of the agency, noted".
 */
final class SentenceStart {

  private static final int LONGEST_NAME = 3;

  private static final Set<String> VERBS =
      Set.of("is", "was", "has", "had", "will", "won", "died", "became", "received");

  private SentenceStart() {}

  /** The place behind the name; empty where none is told by its neighbours. */
  static Optional<Integer> nameEnd(SentenceWords words) {
    int end = 0;
    while (end < LONGEST_NAME + 1 && isNameWord(words, end)) {
      end++;
    }
    boolean name = end >= 2 && end <= LONGEST_NAME && !isOffice(words, end - 1) && goesOn(words, end);
    return name ? Optional.of(end) : Optional.empty();
  }

  private static boolean isNameWord(SentenceWords words, int at) {
    return words.isCapital(at) && words.word(at).length() > 1
        && !words.at(at).text().equals(words.at(at).text().toUpperCase(Locale.ROOT));
  }

  private static boolean goesOn(SentenceWords words, int at) {
    return words.is(at, ",") || words.isOneOf(at, Speakers.SAYING) || words.isOneOf(at, VERBS);
  }

  /** "Prime Minister, who": no name, but an office or a body. */
  private static boolean isOffice(SentenceWords words, int at) {
    return words.isOneOf(at, OfficeWords.TITLES) || words.isOneOf(at, OfficeWords.MODIFIERS)
        || words.isOneOf(at, OfficeWords.BODIES) || PlaceWords.contains(words.word(at));
  }
}
