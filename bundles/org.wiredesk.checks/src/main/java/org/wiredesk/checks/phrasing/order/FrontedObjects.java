package org.wiredesk.checks.phrasing.order;

import java.util.Set;
import org.wiredesk.checks.phrasing.FiniteVerbs;
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.Prepositions;
import org.wiredesk.checks.phrasing.SentenceWords;

/**
 * Finds a noun phrase at the beginning of a sentence that is the object of what follows: two noun phrases in a row,
 * then a verb that lacks its object, and no other verb that could make the second phrase a clause about the first ("the
 * film he made was a success").
 */
final class FrontedObjects {

  /** "Regards X as Y": without X behind them, X stands before. */
  private static final Set<String> TAKING_AS = Set.of(
      "regard", "view", "consider", "describe", "interpret", "perceive", "assess", "treat", "characterize",
      "characterise", "qualify", "evaluate", "see");
  /** "Considers X a mistake": what stands behind them may be no object. */
  private static final Set<String> NAMING = Set.of("consider", "call", "deem", "find", "name");
  /** Verbs that always have an object. */
  private static final Set<String> TRANSITIVE = Set.of(
      "want", "need", "regard", "consider", "like", "love", "hate", "support", "reject", "condemn", "welcome", "admire",
      "approve", "use", "make", "give", "receive", "get", "accept", "deny", "confirm", "denounce", "criticise",
      "criticize", "praise", "finance", "fund", "build", "create", "send", "buy", "sell", "adopt", "organize",
      "organise", "conduct", "carry", "prepare", "propose", "put", "take", "know", "expect", "intend", "evaluate",
      "appreciate", "perceive", "assess", "share", "introduce", "publish", "hold", "sign", "check");
  private static final Set<String> RELATIVES = Set.of(
      "which", "that", "who", "whom", "what", "whose", "where", "when", "as", "than", "if", "how", "why", "and", "or",
      "but", "because", "though", "although", "while");
  /** "Last week he said": a time, no object. */
  private static final Set<String> TIMES = Set.of(
      "day", "days", "week", "weeks", "month", "months", "year", "years", "time", "times", "morning", "evening",
      "night", "moment", "way", "season", "summer", "spring", "autumn", "winter", "decade", "century", "hour", "hours",
      "minute", "weekend", "today", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
      "afternoon", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "minutes", "step", "more");
  private static final Set<String> CLAUSE_ENDS = Set.of(",", ".", ";", ":", "?", "!", "-", "–", "—", "\"", "“", "”");
  private static final Set<String> NOT_OF_A_PHRASE = Set.of("no", "some", "any", "each", "every", "that");
  private static final Set<String> CONJUNCTIONS = Set.of("that", "because", "if", "when", "as", "while");
  private static final Set<String> SOON = Set.of("today", "tomorrow", "soon", "now", "president", "minister");
  private static final int LONGEST_SUBJECT = 4;

  private FrontedObjects() {}

  /** The index of the verb that lacks its object; -1 if the sentence is not of this kind. */
  static int verbBehind(SentenceWords words) {
    int verb = firstPossibleVerb(words);
    if (verb < 3 || FiniteVerbs.isAuxiliary(words, verb)) {
      return -1;
    }
    boolean lacking = takesAs(words, verb)
        || words.surely(verb, "VBZ", "VBP", "VBD") && lacksObject(words, verb) && isBehindSubject(words, verb);
    boolean alone = !FiniteVerbs.anyPossible(words, verb + 1, clauseEnd(words, verb + 1))
        && !words.hasAny(0, verb, TIMES) && !words.hasAny(0, verb, RELATIVES);
    return lacking && alone && opensWithNounPhrase(words) ? verb : -1;
  }

  /**
   * "That tomorrow Anna Berg in detail we will tell": the index of the pronoun behind a conjunction, a name, and
   * perhaps a phrase. -1 if there is none.
   */
  static int pronounBehindName(SentenceWords words, int conjunction) {
    int name = conjunction + 1;
    while (words.is(name, SOON)) {
      name++;
    }
    int end = words.is(conjunction, CONJUNCTIONS) && words.isCapitalised(name) ? NounPhrases.end(words, name) : name;
    boolean named = end > name && words.surely(end - 1, "NNP") && !words.is(name, Prepositions.ALL);
    if (!named || words.hasAny(name, end, TIMES)) {
      return -1;
    }
    int pronoun = words.is(end, Prepositions.ALL) ? NounPhrases.end(words, end + 1) : end;
    boolean clause = words.is(pronoun, NounPhrases.SUBJECT_PRONOUNS) && FiniteVerbs.isCertain(words, pronoun + 1)
        && !words.maybe(pronoun, "NNP");
    return clause && pronoun > name ? pronoun : -1;
  }

  private static int firstPossibleVerb(SentenceWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (CLAUSE_ENDS.contains(words.lower(i))) {
        return -1;
      }
      if (FiniteVerbs.isPossible(words, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensWithNounPhrase(SentenceWords words) {
    return !words.is(0, NOT_OF_A_PHRASE) && !words.is(0, Prepositions.ALL) && words.maybe(0, "DT", "NN", "PRP$", "JJ")
        && !words.maybe(0, "RB", "IN");
  }

  private static boolean takesAs(SentenceWords words, int verb) {
    boolean finite = words.maybe(verb, "VBZ", "VBP", "VBD") && !words.surely(verb, "VBD", "VBN");
    return finite && words.isFormOf(verb, TAKING_AS) && words.is(verb + 1, "as");
  }

  private static boolean lacksObject(SentenceWords words, int verb) {
    if (words.isFormOf(verb, NAMING) && words.is(verb + 1, Set.of("a", "an"))) {
      return true;
    }
    boolean ends = words.is(verb + 1, CLAUSE_ENDS) || words.is(verb + 1, Set.of("in", "at", "on", "with", "for", "as"));
    return words.isFormOf(verb, TRANSITIVE) && ends;
  }

  /** A pronoun or a short phrase between the fronted phrase and the verb. */
  private static boolean isBehindSubject(SentenceWords words, int verb) {
    if (words.is(verb - 1, NounPhrases.SUBJECT_PRONOUNS)) {
      return words.maybe(verb - 2, "NN");
    }
    for (int from = verb - 2; from > 1 && verb - from <= LONGEST_SUBJECT; from--) {
      if (words.is(from, Set.of("the", "his", "their", "our"))) {
        return NounPhrases.end(words, from) == verb && words.maybe(from - 1, "NN") && !words.maybe(from - 1, "IN");
      }
    }
    return words.surely(verb - 1, "NNP") && words.maybe(verb - 2, "NN") && !words.isCapitalised(verb - 2);
  }

  private static int clauseEnd(SentenceWords words, int from) {
    int at = from;
    while (at < words.size() && !words.is(at, CLAUSE_ENDS)) {
      at++;
    }
    return at;
  }
}
