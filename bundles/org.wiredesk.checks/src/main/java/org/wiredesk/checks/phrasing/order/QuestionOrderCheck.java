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
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.SentenceWords;
import org.wiredesk.text.Span;

/** Finds questions in the order of a statement: "What you will do now?" */
public final class QuestionOrderCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-question-order", "Question in the order of a statement", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final Set<String> QUESTION_WORDS = Set.of("what", "why", "how", "where", "when", "whom");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "you", "it");
  private static final Set<String> BEFORE_QUESTION = Set.of("-", "–", "—", "\"", "“", "«", "and", "but");
  /** A mark or an aside before the question mark: the question word may begin a subordinate clause. */
  private static final Set<String> OTHER_CLAUSES = Set.of(",", ";", ":", "(", ".");

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
    boolean begins = words.is(index, QUESTION_WORDS) && (index == 0 || index == 1 && words.is(0, BEFORE_QUESTION));
    if (!begins || !isPlainQuestion(words)) {
      return Optional.empty();
    }
    if (words.is(index + 1, SUBJECTS)) {
      return words.maybe(index + 2, "VB", "MD") ? Optional.of(behindPronoun(words, index)) : Optional.empty();
    }
    int verb = NounPhrases.end(words, index + 1);
    boolean statement = words.is(index, Set.of("how", "why")) && words.is(index + 1, NounPhrases.DETERMINERS)
        && verb > index + 1 && FiniteVerbs.isPossible(words, verb);
    return statement ? Optional.of(finding(words, index, verb)) : Optional.empty();
  }

  /** Whether the sentence up to its first question mark is one clause. */
  private static boolean isPlainQuestion(SentenceWords words) {
    int end = 0;
    while (end < words.size() && !words.is(end, "?")) {
      end++;
    }
    return end < words.size() && !words.hasAny(0, end, OTHER_CLAUSES);
  }

  private static Finding behindPronoun(SentenceWords words, int index) {
    int pronoun = index + 1;
    int verb = index + 2;
    Finding finding = finding(words, index, verb);
    return FiniteVerbs.isAuxiliary(words, verb) ? finding.withFix(swapped(words, pronoun, verb)) : finding;
  }

  private static Fix swapped(SentenceWords words, int pronoun, int verb) {
    Span both = words.span(pronoun, verb);
    String turned = words.text(verb) + " " + words.text(pronoun);
    return new Fix("Change to “" + turned + "”", List.of(new TextEdit(both, turned)));
  }

  private static Finding finding(SentenceWords words, int index, int verb) {
    return Finding.of(INFO, words.span(index, verb), "This question has the order of a statement")
        .because("A Russian question keeps the order of a statement; in an English one the auxiliary verb comes before"
            + " the subject.");
  }
}
