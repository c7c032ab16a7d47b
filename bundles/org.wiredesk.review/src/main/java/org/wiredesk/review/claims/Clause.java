package org.wiredesk.review.claims;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * The part of a sentence that can be checked by itself: all of it without who says so and without what else it says
 * beside that, or so much of it as is quoted.
 */
final class Clause {

  /** Fewer words say nothing by themselves. */
  private static final int LEAST_WORDS = 4;

  /** Of who says it: longer ones say more than that. */
  private static final int LONGEST_ATTRIBUTION = 16;

  /** From the verb of saying to "that": "told a briefing in Tolvik on Monday that". */
  private static final int TO_THAT = 8;

  /** In characters; a shorter sentence is whole even where "and" joins two. */
  private static final int LONG = 120;

  private static final Set<String> JOINING = Set.of("but", "while", "whereas");

  /** Behind "and": somebody speaks of something else, and does not end a list. */
  private static final Set<String> ANEW = Set.of("he", "she", "it", "they", "the", "its", "his", "her", "their");

  private final SentenceWords words;
  private final int coreFrom;
  private final int coreTo;

  private Clause(SentenceWords words, Span core) {
    this.words = words;
    this.coreFrom = Math.min(words.from(core.start()), words.size() - 1);
    this.coreTo = Math.max(coreFrom + 1, Math.min(words.to(core.end()), words.size()));
  }

  /** Never less than the core itself, as far as that is in the sentence. */
  static Span around(SentenceWords words, Span core, ClaimText text) {
    return new Clause(words, core).find(text);
  }

  /** The whole sentences of a speech, with who says it. */
  static Span ofSpeech(Span speech, ClaimText text) {
    SentenceWords first = text.sentenceAt(speech.start());
    SentenceWords last = text.sentenceAt(speech.end() - 1);
    Span begin = new Clause(first, speech).trimmed(0, first.size());
    Span end = new Clause(last, speech).trimmed(0, last.size());
    return new Span(Math.min(begin.start(), speech.start()), Math.max(end.end(), speech.end()));
  }

  private Span find(ClaimText text) {
    Span sentence = words.sentence().span();
    Span core = words.span(coreFrom, coreTo);
    Optional<Span> speech = text.mentions().quotations().outermost(core).stream()
        .map(marked -> new Span(marked.start() + 1, marked.end() - 1))
        .filter(content -> content.overlaps(core)).findFirst();
    int first = speech.map(content -> words.from(Math.max(content.start(), sentence.start()))).orElse(0);
    int last = speech.map(content -> words.to(Math.min(content.end(), sentence.end()))).orElse(words.size());
    int from = Math.max(Math.min(first, coreFrom), start(first));
    int to = Math.max(coreTo, end(Math.max(last, coreTo)));
    Span clause = trimmed(from, to);
    return words.words(from, to).size() >= LEAST_WORDS ? clause : trimmed(Math.min(first, coreFrom), last);
  }

  private int start(int first) {
    for (int at = coreFrom - 1; at >= first; at--) {
      if (isBreak(at) || isSayingThat(at) || isAccordingTo(at) || joins(at, at + 1)) {
        return at + 1;
      }
    }
    return first;
  }

  private int end(int last) {
    int end = last;
    for (int at = coreTo; at < last && end == last; at++) {
      if (isBreak(at) || joins(at, at + 1)) {
        end = at;
      }
    }
    for (int comma = end - 1; comma >= coreTo && end == last; comma--) {
      boolean attribution = isComma(comma) && last - comma <= LONGEST_ATTRIBUTION && saysBehind(comma, last);
      if (attribution) {
        return comma;
      }
    }
    return end;
  }

  private boolean isBreak(int at) {
    boolean joined = words.has(at + 1) && words.at(at).touches(words.at(at + 1));
    return words.is(at, ";") || words.is(at, ":") && !joined;
  }

  private boolean isComma(int at) {
    return words.is(at, ",") && !words.isJoined(at);
  }

  /** "said that", "told reporters that". */
  private boolean isSayingThat(int at) {
    if (!words.is(at, "that")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - TO_THAT) && !words.isMark(i); i--) {
      if (words.isOneOf(i, Speakers.SAYING)) {
        return true;
      }
    }
    return false;
  }

  /** The comma behind "According to her" at the beginning. */
  private boolean isAccordingTo(int at) {
    return isComma(at) && words.is(0, "according") && at <= LONGEST_ATTRIBUTION && coreFrom > at;
  }

  private boolean joins(int comma, int at) {
    boolean anew = words.sentence().text().length() > LONG && words.is(at, "and") && words.isOneOf(at + 1, ANEW);
    return isComma(comma) && (words.isOneOf(at, JOINING) || anew);
  }

  private boolean saysBehind(int comma, int last) {
    for (int i = comma + 1; i < last; i++) {
      if (words.isFigures(i) || words.is(i, "that")) {
        return false;
      }
    }
    for (int i = comma + 1; i < last; i++) {
      if (words.isOneOf(i, Speakers.SAYING)) {
        return true;
      }
    }
    return false;
  }

  /** Without the marks and joining words at its ends. */
  private Span trimmed(int first, int behind) {
    int from = first;
    int to = behind;
    while (from < coreFrom && (words.isMark(from) && !words.is(from, "$") && !words.is(from, "(")
        || words.isOneOf(from, JOINING) || words.is(from, "and"))) {
      from++;
    }
    while (to > coreTo && words.isMark(to - 1) && ")%”\"’".indexOf(words.word(to - 1).charAt(0)) < 0) {
      to--;
    }
    return words.span(from, to);
  }
}
