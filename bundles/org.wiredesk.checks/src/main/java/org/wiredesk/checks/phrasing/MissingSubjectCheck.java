package org.wiredesk.checks.phrasing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;

/** Finds clauses behind "that", or told by somebody, whose verb has no subject: "she declared that will not resign". */
public final class MissingSubjectCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-missing-subject", "Clause has no subject", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** Verbs with which "that" begins a clause of what is said or thought. */
  private static final Set<String> SAYING = Set.of(
      "say", "declare", "state", "announce", "note", "add", "stress", "emphasize", "emphasise", "believe", "think",
      "claim", "assert", "insist", "admit", "acknowledge", "recall", "remind", "promise", "warn", "explain", "argue",
      "reply", "answer", "inform", "hope", "know", "confirm", "assure", "mention", "underline", "specify", "clarify",
      "tell", "consider", "suppose", "understand", "hint", "suggest", "conclude", "reiterate");
  private static final Set<String> SAID = Set.of("said", "says", "noted", "added", "announced", "stressed");

  /** Without forms of "be": in "she said that was enough" the subject is "that". */
  private static final Set<String> AUXILIARIES = Set.of(
      "will", "would", "has", "had", "can", "could", "should", "may", "might", "must", "intends", "plans", "does");
  private static final Set<String> ABOUT_TO = Set.of(
      "will", "would", "has", "intends", "plans", "hopes", "wants", "expects", "considers");

  /** What "that" itself does: "he said that will depend on the weather". */
  private static final Set<String> IMPERSONAL = Set.of(
      "be", "been", "happen", "mean", "depend", "require", "help", "make", "take", "include", "change", "lead", "cause",
      "work", "give", "allow", "come", "cost", "affect", "bring", "do");

  private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "promise", "remind", "warn");
  private static final Set<String> LISTENERS = Set.of(
      "reporters", "journalists", "media", "agency", "colleagues", "him", "them", "us", "me", "parliament",
      "lawmakers");
  private static final int LONGEST_LISTENER = 5;

  private static final Set<String> BETWEEN = Set.of("not", "never", "also", "soon");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "their", "this");
  /** Where somebody says something: "said at the meeting". */
  private static final Set<String> OCCASION = Set.of("at", "during", "in", "after");
  /** "What he said at the time will": the words before begin a clause of another kind. */
  private static final Set<String> OTHER_CLAUSE = Set.of(
      "who", "which", "that", "what", "as", "it", "he", "she", "they", "whom", "where", "how", "when", "if");
  private static final int NEAR = 12;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int index) {
    if (words.is(index, "that") && index > 0 && index + 2 < words.size()) {
      boolean auxiliary = (saysSomething(words, index - 1) || tellsSomebody(words, index - 1))
          && isAuxiliaryWithoutSubject(words, index + 1);
      boolean missing = auxiliary || saysSomething(words, index - 1) && isVerbWithObject(words, index + 1);
      return missing ? Optional.of(finding(words, index, index + 1)) : Optional.empty();
    }
    int verb = words.is(index, SAID) ? verbBehindOccasion(words, index) : verbBehindDay(words, index);
    return verb > 0 ? Optional.of(finding(words, index, verb)) : Optional.empty();
  }

  private static boolean saysSomething(SentenceWords words, int verb) {
    return words.maybe(verb, "VB") && words.isFormOf(verb, SAYING);
  }

  /** "Told the reporters that", "said to Anna Berg that". */
  private static boolean tellsSomebody(SentenceWords words, int last) {
    boolean listener = words.surely(last, "NNP") || words.is(last, LISTENERS);
    for (int i = last; listener && i > 0 && last - i < LONGEST_LISTENER; i--) {
      boolean to = words.is(i - 1, "to") && words.isFormOf(i - 2, SAYING);
      if (words.isFormOf(i - 1, TELLING) || to) {
        return true;
      }
      if (!words.maybe(i - 1, "NNP", "DT", "JJ", "PRP$", "NN")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAuxiliaryWithoutSubject(SentenceWords words, int verb) {
    int main = words.is(verb + 1, BETWEEN) && verb + 2 < words.size() ? verb + 2 : verb + 1;
    return words.is(verb, AUXILIARIES) && !words.isFormOf(main, IMPERSONAL);
  }

  /** "Argue that control the town": a base form before an article. */
  private static boolean isVerbWithObject(SentenceWords words, int verb) {
    boolean base = words.maybe(verb, "VBP") && !words.maybe(verb, "RB", "IN", "DT", "JJ", "PRP", "NNS");
    return base && !words.isFormOf(verb, IMPERSONAL) && words.is(verb + 1, ARTICLES) && !words.maybe(verb - 2, "NN");
  }

  /** "The minister said at the meeting with Anna Berg intends": the index of the second verb, 0 if there is none. */
  private static int verbBehindOccasion(SentenceWords words, int said) {
    int at = said + 1;
    boolean occasion = words.is(at, OCCASION) && !words.hasAny(Math.max(0, said - NEAR), said, OTHER_CLAUSE);
    while (occasion && words.is(at, Prepositions.ALL) && NounPhrases.end(words, at + 1) > at + 1) {
      at = NounPhrases.end(words, at + 1);
    }
    return occasion && at > said + 1 && words.is(at, ABOUT_TO) ? at : 0;
  }

  /** ", on Thursday will hold": the index of "will", 0 if there is none. */
  private static int verbBehindDay(SentenceWords words, int comma) {
    boolean day = words.is(comma, ",") && words.is(comma + 1, "on") && words.maybe(comma + 2, "NNP")
        && words.lower(comma + 2).endsWith("day");
    boolean will = words.is(comma + 3, Set.of("will", "would")) && words.maybe(comma + 4, "VB");
    return day && will && !words.hasAny(Math.max(0, comma - NEAR), comma, Set.of("who", "which")) ? comma + 3 : 0;
  }

  private static Finding finding(SentenceWords words, int first, int last) {
    String verb = words.text(last);
    String question = words.is(last, AUXILIARIES) || words.is(last, ABOUT_TO) ? ": who " + verb + "?" : "";
    return Finding.of(INFO, words.span(first, last), "“" + verb + "” has no subject" + question)
        .because("Russian may leave out a pronoun that is clear from the clause before; English needs one:"
            + " “he”, “they”.");
  }
}
