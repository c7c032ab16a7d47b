package org.wiredesk.checks.phrasing.order;

import java.util.Set;
import org.wiredesk.checks.phrasing.FiniteVerbs;
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Looks behind the phrases of time and place that open a sentence. */
final class SentenceOpenings {

  private static final Set<String> BEFORE_PHRASE = Set.of(
      "and", "but", "thus", "then", "also", "already", "today", "now", "later", "earlier", "soon", ",");
  private static final Set<String> PREPOSITIONS = Set.of(
      "in", "at", "on", "during", "from", "within", "for", "to", "near", "by", "through", "into");
  /** Verbs that also English lets stand before their subject: "in the corner stood a chair". */
  private static final Set<String> OF_BEING_AND_MOVING = Set.of(
      "be", "come", "go", "stand", "sit", "lie", "follow", "begin", "live", "hang", "rise", "emerge", "remain", "loom",
      "lurk", "lay", "fall", "appear", "arrive", "have", "hide", "exist");
  private static final Set<String> NOT_BEHIND_WILL = Set.of("be", "come", "go", "follow", "begin", "have");
  /** Behind them English turns verb and subject round: "at no time did he". */
  private static final Set<String> TURNING = Set.of(
      "no", "only", "neither", "such", "little", "few", "none", "addition", "turn", "all", "that", "which");
  private static final Set<String> BEFORE_VERB = Set.of("now", "also", "already", "today", "still");
  private static final Set<String> AUXILIARIES = Set.of(
      "has", "was", "is", "are", "were", "will", "does", "could", "would", "must", "should");
  private static final int SHORTEST = 4;
  private static final Set<String> SOME = Set.of("some", "several", "many");

  private SentenceOpenings() {}

  /**
   * The index of the last word of a verb that stands before its subject behind such phrases: "at each concert will
   * play". -1 if there is none.
   */
  static int invertedVerb(SentenceWords words) {
    int verb = behindPhrases(words);
    if (verb > 0) {
      int last = invertedVerb(words, verb);
      return last > 0 || words.hasAny(0, verb, TURNING) ? last : verbWithoutSubject(words, verb);
    }
    return opensWithAuxiliary(words) ? 1 : -1;
  }

  /** "In the harbour can buy fish": the index of the auxiliary, -1 if a subject or something else is there. */
  private static int verbWithoutSubject(SentenceWords words, int behind) {
    int verb = behind;
    while (words.is(verb, BEFORE_VERB)) {
      verb++;
    }
    int next = verb + 1;
    boolean noun = words.maybe(next, "NN");
    boolean modal = words.is(verb, Set.of("can", "could", "must", "should", "may")) && words.maybe(next, "VB") && !noun;
    boolean perfect = words.is(verb, Set.of("has", "have", "had"))
        && (words.maybe(next, "VBN") && !noun || words.is(next, Set.of("been", "already", "not")));
    boolean negated = words.is(verb, Set.of("does", "do", "did")) && words.is(next, Set.of("not", "n't", "n’t"));
    return modal || perfect || negated ? verb : -1;
  }

  /** "Has lived alone.", "Is preserved the fine." A question has its mark, and an inversion its subject behind. */
  private static boolean opensWithAuxiliary(SentenceWords words) {
    boolean auxiliary = words.is(0, AUXILIARIES) && words.isCapitalised(0) && !words.isCapitalised(1);
    boolean subject = words.is(1, NounPhrases.SUBJECT_PRONOUNS) || words.is(1, NounPhrases.DETERMINERS)
        || words.is(1, Set.of("it", "you", "there", "to", "n't", "n’t"));
    boolean verb = words.maybe(1, "VBN", "VB", "JJ", "RB") && !words.maybe(1, "NN");
    return auxiliary && verb && !subject && words.size() > SHORTEST && words.is(words.size() - 1, ".");
  }

  /** The index behind the phrases and a comma; 0 if the sentence opens otherwise. */
  private static int behindPhrases(SentenceWords words) {
    int at = 0;
    while (words.is(at, BEFORE_PHRASE)) {
      at++;
    }
    if (words.is(at, "for") && words.is(at + 1, "example")) {
      at += words.is(at + 2, ",") ? 3 : 2;
    }
    int from = at;
    while (words.is(at, PREPOSITIONS) || at > from && words.is(at, "of")) {
      int end = NounPhrases.end(words, at + 1);
      if (end == at + 1) {
        return 0;
      }
      at = end;
    }
    return at == from ? 0 : at + (words.is(at, ",") ? 1 : 0);
  }

  private static int invertedVerb(SentenceWords words, int verb) {
    if (words.is(verb, FiniteVerbs.BE)) {
      boolean participle = words.maybe(verb + 1, "VBN") && !words.maybe(verb + 1, "NN", "JJ");
      return participle && NounPhrases.begins(words, verb + 2) ? verb + 1 : -1;
    }
    if (words.is(verb + 1, "been")) {
      return words.is(verb, Set.of("has", "have", "had")) && NounPhrases.begins(words, verb + 2) ? verb + 1 : -1;
    }
    if (words.is(verb, Set.of("will", "would"))) {
      boolean base = words.maybe(verb + 1, "VB") && !words.maybe(verb + 1, "RB") && !words.is(verb + 2, ".");
      return base && !words.is(verb + 1, NOT_BEHIND_WILL) ? verb + 1 : -1;
    }
    boolean sure = words.surely(verb, "VBZ", "VBD") && !FiniteVerbs.isAuxiliary(words, verb)
        && !words.isFormOf(verb, OF_BEING_AND_MOVING);
    return sure && (words.is(verb + 1, NounPhrases.DETERMINERS) || words.is(verb + 1, SOME)) ? verb : -1;
  }
}
