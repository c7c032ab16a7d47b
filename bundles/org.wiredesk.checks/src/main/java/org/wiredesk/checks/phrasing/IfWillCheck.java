package org.wiredesk.checks.phrasing;

import java.util.ArrayList;
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
import org.wiredesk.checks.api.TaggedWord;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/** Finds "will" in a clause that begins with "if": "if she will agree". */
public final class IfWillCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-if-will", "“will” behind “if”", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** Behind these "if" is "whether", or part of "as if". */
  private static final Set<String> WHETHER = Set.of(
      "ask", "know", "see", "wonder", "determine", "decide", "doubt", "doubtful", "unclear", "clear", "sure", "certain",
      "say", "tell", "learn", "consider", "question", "check", "understand", "predict", "as", "even", "what");

  private static final int LONGEST_SUBJECT = 8;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    List<TaggedWord> words = sentence.words();
    for (int i = 0; i + 2 < words.size(); i++) {
      int first = i;
      if (words.get(i).isAny("if") && (i == 0 || !words.get(i - 1).isFormOf(WHETHER))) {
        will(words, i + 1).ifPresent(will -> found.add(finding(sentence, first, will)));
      }
    }
    return found;
  }

  /** The "will" of the clause that begins here; none when its subject is long or another verb comes first. */
  private static Optional<Integer> will(List<TaggedWord> words, int from) {
    boolean bracket = false;
    for (int i = from; i + 1 < words.size() && i - from <= LONGEST_SUBJECT; i++) {
      TaggedWord word = words.get(i);
      bracket = word.isAny("(") || bracket && !word.isAny(")");
      if (word.isAny("will") && i > from) {
        return words.get(i + 1).isAny("be", "not", "ever") || words.get(i + 1).maybe("VB")
            ? Optional.of(i)
            : Optional.empty();
      }
      boolean verb = word.surely("VBZ", "VBD", "VBP", "MD");
      if (verb || !word.isWord() && !bracket && !word.isAny(")", "“", "”", "\"")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Finding finding(TaggedSentence sentence, int first, int will) {
    List<TaggedWord> words = sentence.words();
    TaggedWord verb = words.get(will + 1);
    Finding finding = Finding.of(INFO, sentence.span(first, will),
            "A condition takes the present tense: “if” without “will”")
        .because("Russian has the future here («если будет»); English says “if she agrees”, not “if she will agree”.");
    return words.get(first + 1).isAny("they", "we", "you", "i") && verb.maybe("VBP") && !verb.isAny("be")
        ? finding.withFix(without(words.get(will), verb))
        : finding;
  }

  private static Fix without(TaggedWord will, TaggedWord verb) {
    return new Fix("Delete “will”", List.of(new TextEdit(new Span(will.span().start(), verb.span().start()), "")));
  }
}
