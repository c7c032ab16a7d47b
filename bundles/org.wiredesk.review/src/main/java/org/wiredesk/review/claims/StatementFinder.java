package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is said without quotation marks: by nobody with a name, and, less worth a look, by somebody. */
final class StatementFinder implements ClaimFinder {

  private static final int UNNAMED = 55;
  private static final int NAMED = 35;
  private static final int REACH = 4;
  private static final Set<String> BY_HEARSAY = Set.of("reportedly", "allegedly", "purportedly");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");

  @Override
  public List<Claim> find(ClaimText text) {
    List<Claim> found = new ArrayList<>();
    for (SentenceWords words : text.sentences()) {
      for (int at = 0; at < words.size(); at++) {
        boolean quoted = text.mentions().quotations().contains(words.at(at).start());
        if (!quoted && add(words, at, text.wire().text(), found)) {
          break;
        }
      }
    }
    return found;
  }

  /** One for a sentence. */
  private static boolean add(SentenceWords words, int at, String text, List<Claim> found) {
    if (words.isOneOf(at, BY_HEARSAY)) {
      int end = Phrases.end(words, at, at + 1);
      return found.add(Claim.of(ClaimKind.QUOTATION, words.span(at, end), words.sentence(), text, UNNAMED,
          "Hearsay: who reports or alleges it?"));
    }
    if (words.is(at, "according") && words.is(at + 1, "to") && words.has(at + 2)) {
      int end = Phrases.end(words, at, at + 3);
      boolean unnamed = !isNamed(words, at + 2, end) && contains(words, at + 2, end, Speakers.UNNAMED);
      return found.add(statement(words, at, end, unnamed, text));
    }
    boolean says = words.isOneOf(at, Speakers.SAYING) && words.isLetters(at - 1) && !words.is(at - 1, "to");
    if (!says) {
      return false;
    }
    int from = subject(words, at);
    boolean unnamed = words.isOneOf(at - 1, Speakers.UNNAMED) && !isNamed(words, from, at);
    boolean named = isNamed(words, from, at);
    return (unnamed || named) && found.add(statement(words, from, at + 1, unnamed, text));
  }

  private static Claim statement(SentenceWords words, int from, int to, boolean unnamed, String text) {
    return Claim.of(ClaimKind.QUOTATION, words.span(from, to), words.sentence(), text, unnamed ? UNNAMED : NAMED,
        unnamed ? "Nobody with a name says this: who, and may it stand so?"
            : "A statement: did they say so, and then?");
  }

  private static int subject(SentenceWords words, int verb) {
    int from = verb - 1;
    while (from > 0 && verb - from < REACH && words.isLetters(from - 1) && !words.isOneOf(from, PRONOUNS)
        && !words.is(from - 1, "that") && !words.is(from - 1, "and") && !words.is(from - 1, "but")) {
      from--;
    }
    return from;
  }

  /** By a capital that the beginning of the sentence does not force. */
  private static boolean isNamed(SentenceWords words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isCapital(i) && (i > 0 || words.isCapital(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(SentenceWords words, int from, int to, Set<String> some) {
    for (int i = from; i < to; i++) {
      if (words.isOneOf(i, some)) {
        return true;
      }
    }
    return false;
  }
}
