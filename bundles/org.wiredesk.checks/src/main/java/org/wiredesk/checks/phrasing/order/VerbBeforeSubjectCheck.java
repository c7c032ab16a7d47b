package org.wiredesk.checks.phrasing.order;

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
import org.wiredesk.checks.phrasing.FiniteVerbs;
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.Prepositions;
import org.wiredesk.checks.phrasing.SentenceWords;

/**
 * Finds clauses whose verb has its subject behind it, or none: "as explains the minister", "in the town was built a
 * bridge", "in the harbour can buy fish".
 */
public final class VerbBeforeSubjectCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-verb-before-subject", "No subject before the verb", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final Set<String> SUBORDINATORS = Set.of("as", "where", "when", "how", "because", "until");
  private static final Set<String> RELATIVES = Set.of("which", "whom");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "their", "its");
  private static final Set<String> SUCH = Set.of("same", "such", "as");
  private static final Set<String> QUOTATION = Set.of("\"", "“", "”", "«", "»");

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
    int last = Math.max(Math.max(behindRelative(words, index), behindSubordinator(words, index)),
        index == 0 && !words.hasAny(0, words.size(), QUOTATION) ? SentenceOpenings.invertedVerb(words) : -1);
    return last < 0 || last >= words.size() ? Optional.empty() : Optional.of(finding(words, index, last));
  }

  /** "After which is expected", "in whom is". The index of the last word of the verb, or -1. */
  private static int behindRelative(SentenceWords words, int index) {
    boolean relative = words.is(index, RELATIVES) && words.is(index - 1, Prepositions.ALL) && words.is(index - 2, ",");
    boolean verb = FiniteVerbs.isAuxiliary(words, index + 1) || words.surely(index + 1, "VBZ", "VBP", "VBD");
    boolean question = words.is(index + 2, NounPhrases.SUBJECT_PRONOUNS) || words.is(words.size() - 1, "?");
    return relative && verb && !question ? index + 1 : -1;
  }

  /** "As is told the story", "when opens the fair". The index of the last word of the verb, or -1. */
  private static int behindSubordinator(SentenceWords words, int index) {
    if (!words.is(index, SUBORDINATORS) || words.is(index, "as") && words.is(index - 1, SUCH)) {
      return -1;
    }
    if (words.is(index + 1, FiniteVerbs.BE)) {
      boolean participle = words.maybe(index + 2, "VBN") && !words.maybe(index + 2, "JJ", "NN");
      boolean noun = words.maybe(index + 3, "NN") && !words.maybe(index + 3, "RB", "VB", "CD", "IN");
      return participle && (noun || words.is(index + 3, ARTICLES)) ? index + 2 : -1;
    }
    boolean verb = words.surely(index + 1, "VBZ", "VBD") && words.isWord(index + 1)
        && !FiniteVerbs.isAuxiliary(words, index + 1);
    return verb && words.is(index + 2, NounPhrases.DETERMINERS) ? index + 1 : -1;
  }

  private static Finding finding(SentenceWords words, int first, int last) {
    return Finding.of(INFO, words.span(first, last), "No subject stands before this verb")
        .because("Russian often tells the verb first and the news, its subject, last («в городе построен мост»);"
            + " English keeps the subject before the verb: “a bridge was built in the town”.");
  }
}
