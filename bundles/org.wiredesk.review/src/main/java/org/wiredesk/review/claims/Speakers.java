package org.wiredesk.review.claims;

import java.util.Set;
import org.wiredesk.text.Span;

/** Words that tell who says something. */
final class Speakers {

  static final Set<String> SAYING = Set.of(
      "said", "says", "say", "told", "tells", "added", "adds", "noted", "notes", "stressed", "announced", "stated",
      "declared", "explained", "warned", "recalled", "believes", "believe", "believed", "thinks", "emphasized",
      "emphasised", "confirmed", "denied", "insisted", "replied", "answered", "acknowledged", "admitted", "claimed",
      "claims", "argued", "commented", "wrote", "writes", "reported", "reports", "informs", "informed", "quoted",
      "asked", "urged", "concluded", "pointed", "saying", "according", "cited", "tweeted", "called", "described",
      "testified", "asserted", "complained", "predicted", "remarked", "observed", "suggested", "promised", "vowed",
      "underlined", "underscored", "pledged", "accused", "agreed", "continued", "joked", "joking", "telling", "adding");

  /** Who is somebody without a name. */
  static final Set<String> UNNAMED = Set.of(
      "source", "sources", "experts", "analysts", "observers", "insiders", "critics", "officials", "diplomats",
      "eyewitnesses", "witnesses", "media", "reports", "rumors", "rumours", "economists", "traders", "dealers");

  private static final int REACH = 14;

  private Speakers() {}

  /** Whether a verb of saying stands in the words just before a speech, behind it or between its parts. */
  static boolean isNamed(ClaimText text, Span speech) {
    SentenceWords first = text.sentenceAt(speech.start());
    SentenceWords last = text.sentenceAt(speech.end() - 1);
    return says(first, first.from(speech.start()) - REACH, first.from(speech.start()))
        || says(last, last.to(speech.end()), last.to(speech.end()) + REACH)
        || saysBehind(text, last, speech)
        || saysWithin(text, first, last);
  }

  /** A splitter may have ended the sentence with the closing mark. */
  private static boolean saysBehind(ClaimText text, SentenceWords last, Span speech) {
    int next = last.sentence().index() + 1;
    boolean ends = last.to(speech.end()) >= last.size();
    if (!ends || next >= text.sentences().size()) {
      return false;
    }
    SentenceWords behind = text.sentences().get(next);
    return behind.sentence().paragraph() == last.sentence().paragraph() && says(behind, 0, 5);
  }

  private static boolean saysWithin(ClaimText text, SentenceWords first, SentenceWords last) {
    for (int i = first.sentence().index(); i <= last.sentence().index(); i++) {
      SentenceWords words = text.sentences().get(i);
      for (int at = 0; at < words.size(); at++) {
        if (words.isOneOf(at, SAYING) && !text.mentions().quotations().contains(words.at(at).start())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean says(SentenceWords words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
      if (words.isOneOf(i, SAYING)) {
        return true;
      }
    }
    return false;
  }
}
