package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is said to be the first, the only, the largest, a record or without like. */
final class SuperlativeFinder implements ClaimFinder {

  private static final int FOR_ALL_TIMES = 15;

  @Override
  public List<Claim> find(ClaimText text) {
    List<Claim> found = new ArrayList<>();
    for (SentenceWords words : text.sentences()) {
      int at = 0;
      while (at < words.size()) {
        int end = claim(words, at, text.wire().text(), found);
        at = Math.max(at + 1, end);
      }
    }
    return found;
  }

  /** @return the place behind the claim, 0 when there is none */
  private static int claim(SentenceWords words, int at, String text, List<Claim> found) {
    Draft draft = draft(words, at);
    if (draft.strength() == 0) {
      return 0;
    }
    int end = Phrases.end(words, draft.from(), at + 1);
    boolean ofAll = words.words(at + 1, end).stream().anyMatch(SuperlativeWords.OF_ALL::contains);
    int strength = draft.strength() + (ofAll ? FOR_ALL_TIMES : 0);
    found.add(Claim.of(ClaimKind.SUPERLATIVE, words.span(draft.from(), end), words.sentence(), text, strength,
        draft.why()));
    return end;
  }

  private record Draft(int from, int strength, String why) {
    static final Draft NONE = new Draft(0, 0, "");
  }

  private static Draft draft(SentenceWords words, int at) {
    String word = words.word(at);
    return switch (word) {
      case "first" -> first(words, at);
      case "only", "sole" -> only(words, at);
      case "last" -> words.is(at + 1, "remaining") || words.is(at + 1, "surviving")
          ? new Draft(at, 70, "The last one: are there really no others?") : Draft.NONE;
      case "record" -> record(words, at);
      case "most", "least" -> most(words, at);
      case "never" -> words.is(at + 1, "before")
          ? new Draft(at, 75, "Never before: who has looked, and how far back?") : Draft.NONE;
      case "unique" -> determined(words, at) || words.is(at - 1, "a")
          ? new Draft(at, 50, "Without like: in what, and who says so?") : Draft.NONE;
      default -> ofAdjective(words, at, word);
    };
  }

  private static Draft first(SentenceWords words, int at) {
    if (words.is(at - 1, "the") && words.is(at - 2, "for") && words.is(at + 1, "time")) {
      return new Draft(at - 2, 80, "For the first time: since when, and who has looked?");
    }
    boolean ever = words.is(at + 1, "ever") || words.isHyphen(at + 1) && words.is(at + 2, "ever");
    if (ever) {
      return new Draft(at, 80, "The first ever: who has looked, and how far back?");
    }
    boolean counting = words.isOneOf(at + 1, SuperlativeWords.BEHIND_COUNTING_FIRST) || words.isFigures(at + 1)
        || words.isMark(at + 1) || !words.has(at + 1) || words.isCapital(at) && words.isCapital(at + 1);
    boolean telling = determined(words, at) && !counting;
    return telling ? new Draft(at, 55, "The first: are there really no earlier ones?") : Draft.NONE;
  }

  private static Draft only(SentenceWords words, int at) {
    boolean empty = words.isOneOf(at + 1, SuperlativeWords.BEHIND_EMPTY_ONLY) || words.isMark(at + 1)
        || !words.has(at + 1);
    return determined(words, at) && !empty
        ? new Draft(at, 70, "The only one: are there really no others?") : Draft.NONE;
  }

  private static Draft record(SentenceWords words, int at) {
    boolean sets = words.isOneOf(at - 1, SuperlativeWords.BEFORE_RECORD)
        && !words.is(at + 1, "of") && !words.is(at + 1, "label");
    boolean measured = words.isOneOf(at + 1, SuperlativeWords.BEHIND_RECORD) || words.isHyphen(at + 1)
        || words.is(at - 1, "a") && (words.isFigures(at + 1) || words.is(at + 1, "$"));
    return (sets || measured) && !words.is(at - 1, "to") && !words.is(at - 1, "off")
        ? new Draft(sets ? at - 1 : at, 75, "A record: of what, kept by whom, and what was the old one?") : Draft.NONE;
  }

  private static Draft most(SentenceWords words, int at) {
    boolean empty = words.isOneOf(at + 1, SuperlativeWords.BEHIND_EMPTY_MOST) || !words.isLetters(at + 1);
    return determined(words, at) && !empty
        ? new Draft(at, oneOf(words, at) ? 50 : 65, "The most: measured by whom?") : Draft.NONE;
  }

  private static Draft ofAdjective(SentenceWords words, int at, String word) {
    if (SuperlativeWords.WITHOUT_LIKE.contains(word)) {
      return new Draft(at, 65, "Without like: who has looked, and how far back?");
    }
    if (!SuperlativeWords.HIGHEST.contains(word)) {
      return Draft.NONE;
    }
    boolean judged = word.equals("best") || word.equals("worst");
    int from = behindOrdinal(words, at);
    boolean set = judged || words.is(at + 1, "level") || words.is(at + 1, "possible") || words.is(at + 1, "levels");
    boolean empty = set && words.isOneOf(at + 1, SuperlativeWords.BEHIND_EMPTY_BEST)
        || judged && (words.isMark(at + 1) || !words.has(at + 1));
    boolean since = words.is(at + 1, "since") || words.is(at + 1, "in") || words.is(at + 1, "ever");
    if (empty || !determined(words, from) && !(since && !judged)) {
      return Draft.NONE;
    }
    int strength = oneOf(words, from) ? 50 : judged ? 60 : 70;
    return new Draft(from, strength, from < at
        ? "A place in a ranking: whose, and of what day?" : "A superlative: by what measure, and who says so?");
  }

  /** "the third-largest" begins with its ordinal. */
  private static int behindOrdinal(SentenceWords words, int at) {
    int before = words.isHyphen(at - 1) ? at - 2 : at - 1;
    return words.isOneOf(before, SuperlativeWords.ORDINALS) ? before : at;
  }

  private static boolean determined(SentenceWords words, int at) {
    return words.isOneOf(at - 1, SuperlativeWords.DETERMINERS);
  }

  private static boolean oneOf(SentenceWords words, int at) {
    return words.is(at - 2, "of") && Set.of("one", "some", "among", "two").contains(words.word(at - 3));
  }
}
