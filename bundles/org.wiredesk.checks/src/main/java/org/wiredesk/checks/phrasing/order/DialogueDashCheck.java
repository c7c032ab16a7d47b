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
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.SentenceWords;
import org.wiredesk.text.Span;

/** Finds the dash that Russian sets between words that were said and who said them: “We agree”, - she said. */
public final class DialogueDashCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-dialogue-dash", "Dash before who said it", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.PUNCTUATION, ItsType.TYPOGRAPHICAL);

  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> QUOTED_END = Set.of("\"", "”", "»", ",", "?", "!");
  private static final Set<String> SAYING = Set.of(
      "say", "state", "note", "report", "declare", "announce", "stress", "emphasize", "emphasise", "explain", "add",
      "consider", "think", "believe", "promise", "inform", "tell", "underline", "confirm", "claim", "ask", "answer",
      "reply", "admit", "recall", "remind", "complain", "warn", "write", "quote", "joke", "share", "continue",
      "conclude", "comment", "argue", "insist", "acknowledge", "speak", "laugh", "sigh", "summarize", "clarify",
      "specify", "assure", "object", "exclaim", "shout", "recount", "retort", "whisper", "predict", "hope");
  private static final int LONGEST_SUBJECT = 6;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int dash) {
    boolean between = DASHES.contains(words.text(dash)) && dash > 1 && words.is(dash - 1, QUOTED_END)
        && !DASHES.contains(words.text(dash + 1));
    return between && isAttribution(words, dash + 1) ? Optional.of(finding(words, dash)) : Optional.empty();
  }

  private static boolean isAttribution(SentenceWords words, int from) {
    if (says(words, from) || words.is(from, NounPhrases.SUBJECT_PRONOUNS) && says(words, from + 1)) {
      return true;
    }
    if (!NounPhrases.begins(words, from) && !words.isCapitalised(from) && !words.isUnknown(from)) {
      return false;
    }
    int last = words.size() - 1;
    for (int i = from + 1; i <= from + LONGEST_SUBJECT && words.isWord(i); i++) {
      if (says(words, i)) {
        return true;
      }
    }
    return words.is(last, ".") && says(words, last - 1);
  }

  private static boolean says(SentenceWords words, int index) {
    return words.isFormOf(index, SAYING) && words.maybe(index, "VBZ", "VBD");
  }

  private static Finding finding(SentenceWords words, int dash) {
    int end = words.span(dash - 1, dash - 1).end();
    boolean comma = words.is(dash - 1, Set.of(",", "?", "!")) || words.is(dash - 2, Set.of(",", "?", "!"));
    Finding finding = Finding.of(INFO, words.span(dash, dash),
            "English sets no dash between a quotation and its speaker")
        .because("The dash of Russian dialogue; English has a comma inside the quotation marks: “We agree,” she said.");
    Span blankAndDash = new Span(end, words.span(dash, dash).end());
    return comma
        ? finding.withFix(new Fix("Delete the dash", List.of(new TextEdit(blankAndDash, ""))))
        : finding;
  }
}
