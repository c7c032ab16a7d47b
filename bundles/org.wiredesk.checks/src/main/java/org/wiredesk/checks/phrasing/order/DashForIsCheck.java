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

/** Finds "X - this is Y", where English says "X is Y". */
public final class DashForIsCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-dash-for-is", "“– this is” for “is”", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.UNIDIOMATIC_STYLE, ItsType.STYLE);

  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> CLAUSE_BEGINS = Set.of(
      "that", "which", "because", "if", "when", "and", "but", ",", ";", ":", "\"", "“", "(");

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
    boolean behindNoun = DASHES.contains(words.text(index)) && words.maybe(index - 1, "NN") && words.isWord(index - 1);
    boolean said = words.is(index + 1, "this") && words.is(index + 2, FiniteVerbs.BE);
    if (!behindNoun || !said || hasVerbBefore(words, index)) {
      return Optional.empty();
    }
    Finding finding = finding(words, index, index + 2);
    return Optional.of(words.maybe(index - 1, "NNS") ? finding : finding.withFix(without(words, index)));
  }

  /** A clause that has its verb may be followed by a remark: "they lost - this is bad". */
  private static boolean hasVerbBefore(SentenceWords words, int dash) {
    int from = dash - 1;
    while (from > 0 && !words.is(from - 1, CLAUSE_BEGINS)) {
      from--;
    }
    return FiniteVerbs.anyPossible(words, from, dash);
  }

  private static Fix without(SentenceWords words, int dash) {
    Span dashAndThis = new Span(words.span(dash - 1, dash - 1).end(), words.span(dash + 1, dash + 1).end());
    return new Fix("Delete dash and “this”", List.of(new TextEdit(dashAndThis, "")));
  }

  private static Finding finding(SentenceWords words, int first, int last) {
    return Finding.of(INFO, words.span(first, last), "“Is” alone joins the two; dash and “this” are Russian")
        .because("Russian has «X – это Y» because it has no “is” in the present tense; English says “X is Y”.");
  }
}
