package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds ages: "aged 45", "45-year-old", "45 years old", "the age of 45", "Ada Example, 45,". */
final class AgeFinder implements ClaimFinder {

  private static final int OLDEST = 125;
  private static final int YOUNGEST_BETWEEN_COMMAS = 5;
  private static final String WHY = "An age: does it fit the date of birth on the wire's day?";

  @Override
  public List<Claim> find(ClaimText text) {
    List<Claim> found = new ArrayList<>();
    for (SentenceWords words : text.sentences()) {
      int at = 0;
      while (at < words.size()) {
        Optional<int[]> part = words.isFigures(at) ? age(words, at) : Optional.empty();
        part.ifPresent(it -> found.add(Claim.of(
            ClaimKind.AGE, words.span(it[0], it[1]), words.sentence(), text.wire().text(), 70, WHY)));
        at = part.map(it -> it[1]).orElse(at + 1);
      }
    }
    return found;
  }

  /** Its first place and the one behind its last. */
  private static Optional<int[]> age(SentenceWords words, int at) {
    if (!isAge(words.word(at))) {
      return Optional.empty();
    }
    boolean hyphens = words.isHyphen(at + 1);
    int year = hyphens ? at + 2 : at + 1;
    int old = words.isHyphen(year + 1) ? year + 2 : year + 1;
    if ((words.is(year, "year") || words.is(year, "years")) && words.is(old, "old")) {
      boolean noun = hyphens && words.isLetters(old + 1);
      return Optional.of(new int[] {at, noun ? old + 2 : old + 1});
    }
    if (words.is(at - 1, "aged")) {
      return Optional.of(new int[] {at - 1, at + 1});
    }
    if (words.is(at - 1, "of") && words.is(at - 2, "age")) {
      return Optional.of(new int[] {at - 2, at + 1});
    }
    boolean apposed = words.is(at - 1, ",") && words.isCapital(at - 2) && words.isMark(at + 1)
        && ",.;)".indexOf(words.word(at + 1).charAt(0)) >= 0 && words.word(at).length() == 2
        && Integer.parseInt(words.word(at)) >= YOUNGEST_BETWEEN_COMMAS && words.isCapital(at - 3);
    return apposed ? Optional.of(new int[] {at - 3, at + 1}) : Optional.empty();
  }

  private static boolean isAge(String word) {
    return word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(word) <= OLDEST;
  }
}
