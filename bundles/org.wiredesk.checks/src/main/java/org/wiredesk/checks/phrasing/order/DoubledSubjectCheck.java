package org.wiredesk.checks.phrasing.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.phrasing.FiniteVerbs;
import org.wiredesk.checks.phrasing.Prepositions;
import org.wiredesk.checks.phrasing.SentenceWords;
import org.wiredesk.text.Span;

/** Finds subjects that a pronoun says once more: "if the user it is tired". */
public final class DoubledSubjectCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-doubled-subject", "Subject is said twice", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> BE_OR_MODAL = Set.of(
      "is", "was", "are", "were", "has", "will", "would", "can", "could", "must");
  /** Behind them a clause may begin without "that" or "when": "the moment it is found", "in that case it was". */
  private static final Set<String> TIME_OR_MANNER = Set.of(
      "time", "moment", "way", "year", "month", "week", "day", "thing", "things", "everything", "anything", "all",
      "last", "morning", "night", "spring", "summer", "manager", "case", "cases", "reason", "place", "law", "minute",
      "instant", "point", "extent", "degree", "hour", "years", "days", "months", "weeks", "fact", "evening",
      "afternoon", "autumn", "winter", "weekend", "today", "bit", "speed", "rate", "ways");
  private static final Set<String> OPENS_CLAUSE = Set.of(
      "if", "because", "although", "while", "whether", "when", "where");
  private static final Set<String> LEAVES_IT_OPEN = Set.of(
      "than", "as", "that", "how", "what", "and", "or", "who", "which");
  private static final Set<String> INDEFINITE = Set.of(
      "nothing", "everything", "others", "everyone", "nobody", "someone");
  private static final Set<String> BEFORE_SUBJECT = Set.of("if", "and", "but", "when", "that", "because", ",", ";");
  private static final int LONGEST_SUBJECT = 10;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int pronoun) {
    boolean doubled = words.is(pronoun, PRONOUNS) && pronoun > 0
        && (isBehindNoun(words, pronoun) || isBehindIndefinite(words, pronoun));
    return doubled ? Optional.of(finding(words, pronoun)) : Optional.empty();
  }

  private static boolean isBehindNoun(SentenceWords words, int pronoun) {
    int noun = pronoun - 1;
    return words.is(pronoun + 1, BE_OR_MODAL) && words.maybe(noun, "NN")
        && !words.maybe(noun, "RB", "VB", "NNP", "PRP", "JJ") && !words.is(noun, TIME_OR_MANNER)
        && !words.is(pronoun, "he") && !words.is(pronoun, "she") && beginsClause(words, noun);
  }

  /** Whether all between the noun and the beginning of its clause belongs to the noun. */
  private static boolean beginsClause(SentenceWords words, int noun) {
    for (int i = noun; i >= 0 && noun - i < LONGEST_SUBJECT; i--) {
      boolean soon = words.is(i, "as") && words.is(i - 1, "soon");
      boolean told = words.is(i, "that") && words.maybe(i - 1, "VB") && !words.maybe(i - 1, "NN");
      if (words.is(i, OPENS_CLAUSE) || soon || told) {
        return !words.is(i + 1, "of");
      }
      boolean phrase = words.is(i, Prepositions.ALL) && !words.is(i, "of");
      if (!words.isWord(i) || phrase || words.is(i, LEAVES_IT_OPEN) || FiniteVerbs.isPossible(words, i)) {
        return false;
      }
    }
    return noun < LONGEST_SUBJECT;
  }

  private static boolean isBehindIndefinite(SentenceWords words, int pronoun) {
    int indefinite = pronoun - 1;
    return words.is(indefinite, INDEFINITE) && FiniteVerbs.isPossible(words, pronoun + 1)
        && (indefinite == 0 || words.is(indefinite - 1, BEFORE_SUBJECT));
  }

  private static Finding finding(SentenceWords words, int pronoun) {
    String subject = words.text(pronoun - 1);
    String again = words.text(pronoun);
    int end = words.span(pronoun - 1, pronoun - 1).end();
    return Finding.of(INFO, words.span(pronoun - 1, pronoun),
            "“" + again + "” says the subject “" + subject + "” again")
        .because("The engine has put in a pronoun for a subject it did not see; the clause has one already.")
        .withFix(new Fix("Delete “" + again + "”",
            List.of(new TextEdit(new Span(end, words.span(pronoun, pronoun).end()), ""))));
  }
}
