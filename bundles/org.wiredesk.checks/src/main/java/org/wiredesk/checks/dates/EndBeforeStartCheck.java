package org.wiredesk.checks.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.TimePair;
import org.wiredesk.text.Span;

/** Finds what ends before it begins, told by two verbs of one subject: "opened on 5 May and closed on 3 May". */
public final class EndBeforeStartCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-end-before-start", "It ends before it begins", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  private static final Set<String> STARTS = Set.of("begin", "begins", "began", "begun", "beginning", "start", "starts",
      "started", "starting", "open", "opens", "opened", "opening", "commenced", "launched", "arrive", "arrives",
      "arrived", "arriving", "introduced");
  private static final Set<String> ENDS = Set.of("end", "ends", "ended", "ending", "close", "closes", "closed",
      "closing", "finish", "finishes", "finished", "conclude", "concludes", "concluded", "expire", "expires", "expired",
      "left", "leave", "leaves", "depart", "departs", "departed", "over", "cancelled", "lifted");
  /** With these between, both verbs have one subject. */
  private static final Set<String> BETWEEN = Set.of(",", "and", "but", "will", "would", "was", "were", "is", "are",
      "has", "had", "have", "be", "been", "to", "due", "should", "scheduled", "expected", "set", "officially",
      "finally", "only", "already", "then", "later", "on", "in", "the", "by");
  private static final Set<String> BEFORE_A_DAY = Set.of("on", "in", "the", "only");
  private static final int MOST_WORDS_BETWEEN = 8;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> pairs(sentence, text))
        .filter(pair -> YearlessOrder.isCertainlyReversed(pair, text) || YearlessOrder.isLikelyReversed(pair, text))
        .map(pair -> finding(pair, text))
        .toList();
  }

  private static Stream<TimePair> pairs(TimedSentence sentence, String text) {
    List<TimePair> pairs = new ArrayList<>();
    for (int i = 1; i < sentence.times().size(); i++) {
      TemporalExpression first = sentence.times().get(i - 1);
      TemporalExpression second = sentence.times().get(i);
      Span between = new Span(first.span().end(), second.span().start());
      if (isStart(text, sentence.sentence().span().start(), first)
          && isEnd(Words.between(text, between.start(), between.end()))) {
        pairs.add(new TimePair(first, second, TimePair.Joint.AND, Optional.empty(), between));
      }
    }
    return pairs.stream();
  }

  private static boolean isStart(String text, int sentenceStart, TemporalExpression time) {
    return Words.before(text, sentenceStart, time.span().start(), 4).stream()
        .dropWhile(BEFORE_A_DAY::contains).findFirst().filter(STARTS::contains).isPresent();
  }

  private static boolean isEnd(List<String> words) {
    long ends = words.stream().filter(ENDS::contains).count();
    return words.size() <= MOST_WORDS_BETWEEN && ends == 1
        && words.stream().allMatch(word -> ENDS.contains(word) || BETWEEN.contains(word));
  }

  private static Finding finding(TimePair pair, String text) {
    String first = PairWording.name(pair.first(), text);
    String second = PairWording.name(pair.second(), text);
    PairWording wording = new PairWording(text, pair);
    Finding finding = Finding.of(INFO, pair.second().span(), "It ends on " + second + ", before it begins on " + first)
        .relatedTo(pair.first().span(), "begins on " + first)
        .withFix(wording.swapFix());
    return wording.secondInNextMonth().map(finding::suggest).orElse(finding);
  }
}
