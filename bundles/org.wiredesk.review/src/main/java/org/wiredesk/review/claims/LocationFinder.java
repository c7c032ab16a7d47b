package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where something is said to be: "50 km from", "north of", "off the coast of", "the capital of". */
final class LocationFinder implements ClaimFinder {

  static final Set<String> LENGTHS = Set.of(
      "km", "kms", "kilometers", "kilometres", "kilometer", "kilometre", "miles", "mile", "meters", "metres", "m",
      "nautical");
  private static final Set<String> SIDES = Set.of(
      "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "northeastern",
      "northwestern");
  private static final Set<String> BEHIND_LENGTH = Set.of("from", "off", "outside", "away", "inland", "of");
  private static final Set<String> BEHIND_PLACE = Set.of(
      "in", "on", "at", "near", "for", "to", "under", "during", "around");
  private static final String PLACE = "A place: what does the map say?";
  private static final int REACH = 6;

  @Override
  public List<Claim> find(ClaimText text) {
    List<Claim> found = new ArrayList<>();
    for (SentenceWords words : text.sentences()) {
      int at = 0;
      while (at < words.size()) {
        at = Math.max(at + 1, claim(words, at, text.wire().text(), found));
      }
    }
    return found;
  }

  private static int claim(SentenceWords words, int at, String text, List<Claim> found) {
    boolean length = words.isOneOf(at, LENGTHS) && words.isFigures(beforeLength(words, at));
    int distance = length ? behindDistance(words, at) : -1;
    if (distance > 0) {
      return add(words, numberStart(words, beforeLength(words, at)), distance, 75,
          "A distance: what does the map say?", text, found);
    }
    if (isSide(words, at) && words.is(at + 1, "of") && place(words, at + 2)) {
      int from = words.is(at - 1, "the") ? at - 1 : at;
      return add(words, from, at + 3, 65, PLACE, text, found);
    }
    boolean coast = words.is(at, "off") && words.is(at + 1, "the") && words.is(at + 2, "coast");
    if (coast) {
      return add(words, at, at + 3, 60, PLACE, text, found);
    }
    boolean capital = words.is(at, "capital") && words.is(at + 1, "of") && place(words, at + 2);
    return capital ? add(words, at, at + 3, 55, "A capital: is it, and of this?", text, found) : 0;
  }

  private static int beforeLength(SentenceWords words, int at) {
    return words.isHyphen(at - 1) || words.is(at - 1, "nautical") ? at - 2 : at - 1;
  }

  /** "1,200 kilometers": back to the first figures. */
  private static int numberStart(SentenceWords words, int at) {
    int start = at;
    while (words.isJoined(start - 1) && words.isFigures(start - 2)) {
      start -= 2;
    }
    return start;
  }

  /** The place behind the word that measures from somewhere, -1 when none is near. */
  private static int behindDistance(SentenceWords words, int length) {
    for (int i = length + 1; i <= length + REACH && !isStop(words, i); i++) {
      boolean from = words.isOneOf(i, BEHIND_LENGTH) && !words.is(i, "of") || isSide(words, i);
      if (from) {
        return Math.min(words.size(), i + 1);
      }
    }
    return -1;
  }

  private static boolean isStop(SentenceWords words, int at) {
    return words.isMark(at) && !words.is(at, "(") && !words.is(at, ")") && !words.isJoined(at) || !words.has(at);
  }

  private static boolean isSide(SentenceWords words, int at) {
    return words.isOneOf(at, SIDES) && !words.isCapital(at);
  }

  private static boolean place(SentenceWords words, int at) {
    return words.isCapital(at) || words.is(at, "the") && words.isCapital(at + 1);
  }

  private static int add(
      SentenceWords words, int from, int least, int strength, String why, String text, List<Claim> found) {
    int end = Math.min(words.size(), least);
    int phrase = Phrases.end(words, from, end);
    while (end < phrase && !words.isOneOf(end, BEHIND_PLACE)) {
      end++;
    }
    found.add(Claim.of(ClaimKind.LOCATION, words.span(from, end), words.sentence(), text, strength, why));
    return end;
  }
}
