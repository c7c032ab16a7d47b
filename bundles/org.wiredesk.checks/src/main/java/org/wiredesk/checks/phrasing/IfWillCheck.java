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

/** Finds "will" in clauses of condition and time: "if she will agree", "as soon as the rain will stop". */
public final class IfWillCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-if-will", "“will” in a clause of condition or time", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** Behind these "if" is "whether", or part of "as if". */
  private static final Set<String> WHETHER = Set.of(
      "ask", "know", "see", "wonder", "determine", "decide", "doubt", "doubtful", "unclear", "clear", "sure", "certain",
      "say", "tell", "learn", "consider", "question", "check", "understand", "predict", "as", "even", "what",
      "not", "only");

  /** "If you will excuse me": there "will" asks for somebody's leave. */
  private static final Set<String> LEAVE = Set.of(
      "excuse", "forgive", "pardon", "permit", "allow", "let", "indulge", "bear", "recall", "remember");

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
      if (isIf(words, i)) {
        will(words, i + 1).ifPresent(will -> found.add(finding(sentence, first, will)));
      } else {
        int last = lastOfConjunction(words, i);
        will(words, last + 1).filter(will -> last >= first && (first > 0 || commaBehind(words, will)))
            .ifPresent(will -> found.add(ofTime(sentence, first, will)));
      }
    }
    return found;
  }

  private static boolean isIf(List<TaggedWord> words, int index) {
    boolean leave = index + 3 < words.size() && words.get(index + 1).isAny("you") && words.get(index + 2).isAny("will")
        && (!words.get(index + 3).isWord() || words.get(index + 3).isFormOf(LEAVE));
    return words.get(index).isAny("if") && !leave
        && (index == 0 || !words.get(index - 1).isFormOf(WHETHER) && !words.get(index - 1).isAny("not"));
  }

  /** Of "as soon as", "until", or "when" at the beginning of a sentence; an index before the first if there is none. */
  private static int lastOfConjunction(List<TaggedWord> words, int first) {
    if (words.get(first).isAny("as") && words.get(first + 1).isAny("soon") && words.get(first + 2).isAny("as")) {
      return first + 2;
    }
    boolean until = words.get(first).isAny("until") && first > 0 && !words.get(first - 1).isAny("not");
    return until || first == 0 && words.get(0).isAny("when", "until") ? first : first - 1;
  }

  /** "When the talks will begin is unclear" is no clause of time. */
  private static boolean commaBehind(List<TaggedWord> words, int from) {
    return words.subList(from, words.size()).stream().anyMatch(word -> word.isAny(","));
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

  private static Finding ofTime(TaggedSentence sentence, int first, int will) {
    return Finding.of(INFO, sentence.span(first, will), "A clause of time has the present tense, not “will”")
        .because("Russian has the future here («когда закончит»); English says “when she finishes”, not “when she will"
            + " finish”.");
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
