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

/** Finds short quotations in a translated wire whose words cannot be what was said: an order to "get in touch". */
public final class BackTranslatedQuotationCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-back-translated-quotation", "Quoted words are a translation", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  private static final int LONGEST = 4;
  private static final String OPENING = "“\"«„";
  private static final String CLOSING = "”\"»“";

  /** What is told in a form of words: those words matter, and are not English. */
  private static final Set<String> TOLD = Set.of(
      "order", "command", "task", "instruction", "request", "demand", "call", "appeal", "directive", "assignment");

  /** People by their relation to others: quoted, the speaker doubts it or the original had its own word. */
  private static final Set<String> RELATIONS = Set.of(
      "ally", "friend", "partner", "brother", "colleague", "comrade", "neighbour", "neighbor", "enemy", "elder");

  /** By their words: among other slips the tagger takes "will" for a noun. */
  private static final String[] MODALS = {
    "will", "would", "can", "could", "may", "might", "must", "should", "shall", "cannot"
  };

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    if (context.profile().originalLanguage().isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    List<TaggedWord> words = sentence.words();
    for (int open = 1; open + 2 < words.size(); open++) {
      int first = open + 1;
      if (OPENING.contains(words.get(open).text()) && words.get(open).spaceBefore()) {
        closing(words, open).filter(close -> isTranslation(words, first, close))
            .flatMap(close -> told(finding(sentence, first - 1, close), context))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Integer> closing(List<TaggedWord> words, int open) {
    for (int i = open + 1; i < words.size() && i <= open + LONGEST + 1; i++) {
      if (CLOSING.contains(words.get(i).text())) {
        return i > open + 1 ? Optional.of(i) : Optional.empty();
      }
      if (!words.get(i).isWord() || words.get(i).isCapitalised()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTranslation(List<TaggedWord> words, int first, int close) {
    TaggedWord before = words.get(first - 2);
    TaggedWord word = words.get(first);
    if (close == first + 1) {
      return isPredicate(before, word) || isRelation(before, word);
    }
    return before.isFormOf(TOLD) && before.maybe("NN") && word.maybe("VB");
  }

  /** A verb alone in quotation marks, where the sentence needs a verb: "he will 'upgrade' his ideas". */
  private static boolean isPredicate(TaggedWord before, TaggedWord word) {
    return before.isAny(MODALS) && word.maybe("VB");
  }

  private static boolean isRelation(TaggedWord before, TaggedWord word) {
    return word.maybe("NNS") && word.isFormOf(RELATIONS) && before.maybe("JJ", "NN", "PRP$") && before.isWord();
  }

  /** With what was really said, where the original is at hand; nothing where that was said in these words. */
  private static Optional<Finding> told(Finding finding, CheckContext context) {
    return context.bitext().map(bitext -> QuotedOriginal.of(finding.span(), bitext).told(finding))
        .orElse(Optional.of(finding));
  }

  private static Finding finding(TaggedSentence sentence, int open, int close) {
    List<TaggedWord> words = sentence.words();
    StringBuilder quoted = new StringBuilder();
    for (int i = open + 1; i < close; i++) {
      quoted.append(i > open + 1 && words.get(i).spaceBefore() ? " " : "").append(words.get(i).text());
    }
    return Finding.of(INFO, sentence.span(open, close), "“" + quoted + "” is a translation of what was said")
        .because("A quotation promises the speaker's own words, and these went through a machine. See what the original"
            + " says, or take the quotation marks away.")
        .withFix(new Fix("Take the quotation marks away", List.of(
            new TextEdit(words.get(open).span(), ""), new TextEdit(words.get(close).span(), ""))));
  }
}
