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
import org.wiredesk.checks.phrasing.SentenceWords;
import org.wiredesk.text.Span;

/** Finds a second negation in a clause: "no bank did not answer". */
public final class DoubleNegationCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-double-negation", "Two negations in one clause", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final Set<String> NEGATIVE = Set.of("no", "nobody", "nothing", "never", "none", "neither");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t");
  /** The second negation stands in another clause, or behind a second subject. */
  private static final Set<String> BREAKS = Set.of(
      "and", "or", "but", "that", "which", "who", "where", "why", "because");
  /** "No party can not only ..." says one thing. */
  private static final Set<String> NOT_MORE = Set.of("only", "just", "even", "to", "be");
  private static final Set<String> DO = Set.of("do", "does", "did", "ca", "wo");
  private static final Set<String> OPENS_CLAUSE = Set.of(",", ";", "and", "but");
  private static final int REACH = 6;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int first) {
    if (!words.is(first, NEGATIVE) && !isAnyAsSubject(words, first)) {
      return Optional.empty();
    }
    for (int i = first + 1; i < words.size() && i <= first + REACH; i++) {
      if (words.is(i, NOT) && FiniteVerbs.isAuxiliary(words, i - 1) && i - 1 > first) {
        return words.is(i + 1, NOT_MORE) ? Optional.empty() : Optional.of(finding(words, first, i));
      }
      if (words.is(i, BREAKS) || !words.isWord(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Any mill does not work": any that opens its clause; "if any firm does not pay" is good English. */
  private static boolean isAnyAsSubject(SentenceWords words, int any) {
    return words.is(any, "any") && (any == 0 || words.is(any - 1, OPENS_CLAUSE));
  }

  private static Finding finding(SentenceWords words, int first, int not) {
    if (words.is(first, "any")) {
      return Finding.of(INFO, words.span(first, not), "“Any” with “not”: English says “no”")
          .because("Russian negates twice («ни один не»); English says “no mill works”.");
    }
    Finding finding = Finding.of(INFO, words.span(first, not),
            "“" + words.text(first) + "” and “not” cancel each other out")
        .because("Russian negates twice («никто не»); in English one negation is enough, and two say the opposite.");
    return words.is(not - 1, DO) ? finding : finding.withFix(without(words, not));
  }

  private static Fix without(SentenceWords words, int not) {
    int end = words.span(not - 1, not - 1).end();
    return new Fix("Delete “" + words.text(not) + "”",
        List.of(new TextEdit(new Span(end, words.span(not, not).end()), "")));
  }
}
