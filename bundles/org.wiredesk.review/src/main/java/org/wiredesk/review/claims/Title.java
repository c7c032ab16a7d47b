package org.wiredesk.review.claims;

import java.util.Optional;

/**
 * The words of an office beside a name.
 *
 * @param from its first place
 * @param to the place behind its last one
 */
record Title(int from, int to) {

  private static final int REACH = 12;

  /** "Russian Foreign Minister" and "the President of Russia" before the name that begins at a place. */
  static Optional<Title> before(SentenceWords words, int name) {
    int start = -1;
    int at = name - 1;
    while (at >= 0 && name - at <= REACH
        && (mayBeInside(words, at) || isShortened(words, at) || isBetweenTitles(words, at))) {
      if (isHead(words, at)) {
        start = at;
      }
      at--;
    }
    if (start < 0) {
      return Optional.empty();
    }
    while (start > 0 && isBefore(words, start - 1)) {
      start--;
    }
    while (words.isOneOf(start, OfficeWords.LINKS) || words.is(start, "in") || words.is(start, "under")) {
      start++;
    }
    return Optional.of(new Title(start, name));
  }

  /** "Sergei Lavrov, 65, Russia's foreign minister," behind the name that ends before a place. */
  static Optional<Title> behind(SentenceWords words, int nameEnd) {
    boolean aged = words.is(nameEnd, ",") && words.isFigures(nameEnd + 1) && words.is(nameEnd + 2, ",");
    int end = aged ? nameEnd + 2 : nameEnd;
    if (!words.is(end, ",") && !words.is(end, "(")) {
      return Optional.empty();
    }
    int head = -1;
    int at = end + 1;
    while (words.has(at) && at - end <= REACH && !isEnd(words, at)) {
      if (head < 0 && (isHead(words, at) || words.isOneOf(at, OfficeWords.MODIFIERS) && isHead(words, at + 1))) {
        head = at;
      }
      boolean lost = head < 0 && at - end > 5;
      if (lost || Speakers.SAYING.contains(words.word(at))) {
        return Optional.empty();
      }
      at++;
    }
    boolean closed = words.isMark(at) && !words.is(at, ":") && head >= 0 && !words.is(end + 1, "and");
    return closed ? Optional.of(new Title(end + 1, at)) : Optional.empty();
  }

  private static boolean isEnd(SentenceWords words, int at) {
    return words.isMark(at) && !words.isJoined(at) && !words.isApostrophe(at);
  }

  private static boolean isHead(SentenceWords words, int at) {
    return words.isOneOf(at, OfficeWords.TITLES);
  }

  private static boolean mayBeInside(SentenceWords words, int at) {
    return isHead(words, at) || words.isOneOf(at, OfficeWords.MODIFIERS) || words.isOneOf(at, OfficeWords.LINKS)
        || words.isOneOf(at, OfficeWords.BODIES)
        || words.isCapital(at) && PlaceWords.contains(words.word(at));
  }

  /** The full stop of "Gen." and "U.S.". */
  private static boolean isShortened(SentenceWords words, int at) {
    return words.is(at, ".") && at > 0 && words.at(at - 1).touches(words.at(at)) && words.isCapital(at - 1)
        && words.word(at - 1).length() <= 4;
  }

  /** "the project's director, academician". */
  private static boolean isBetweenTitles(SentenceWords words, int at) {
    return words.is(at, ",") && isHead(words, at - 1) && isHead(words, at + 1);
  }

  /** Directly before the head: what kind of minister, and whose. */
  private static boolean isBefore(SentenceWords words, int at) {
    boolean body = words.isOneOf(at, OfficeWords.BODIES)
        || words.isCapital(at) && PlaceWords.contains(words.word(at));
    return body || words.isOneOf(at, OfficeWords.MODIFIERS) && !words.is(at, "in")
        || isShortened(words, at) || words.isHyphen(at)
        || words.is(at, "s") && words.isApostrophe(at - 1) || words.isApostrophe(at) && words.is(at + 1, "s");
  }

  /** The head word, which tells one office from another. */
  String head(SentenceWords words) {
    for (int i = from; i < to; i++) {
      if (isHead(words, i) && !words.is(i, "deputy") && !words.is(i, "general")) {
        return words.word(i);
      }
    }
    return words.word(from);
  }
}
