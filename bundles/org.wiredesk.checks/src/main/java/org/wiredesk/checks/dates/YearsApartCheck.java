package org.wiredesk.checks.dates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.TimeAmount;
import org.wiredesk.text.WireDate;

/**
 * Finds years whose distance is another than the number of years said: "in 2012, two years after the 2005 accident",
 * "for the first time in 20 years, since 1970".
 */
public final class YearsApartCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-years-apart-mismatch", "Number of years does not fit the years", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "and", "but", "when", "who", "which", "while", "in",
      "where", "(", "–", "—", "after", "before");
  private static final int MOST_WORDS_BETWEEN = 7;

  /** @param years how many are said to lie between */
  private record Distance(TemporalExpression said, int years, int from, int to, NamedYear last) {
    boolean isWrong() {
      return Math.abs(Math.abs(to - from) - years) > 1 + years / 10;
    }
  }

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    Optional<Integer> today = context.wire().date().map(WireDate::day).map(day -> day.getYear());
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> IntStream.range(0, sentence.times().size()).boxed()
            .flatMap(i -> Stream.concat(
                between(sentence, i, text).stream(), since(sentence, i, text, today).stream())))
        .filter(Distance::isWrong)
        .map(distance -> finding(distance, text))
        .toList();
  }

  /** "in 2012, two years after the 2005 accident". */
  private static Optional<Distance> between(TimedSentence sentence, int at, String text) {
    if (at < 1 || at + 1 >= sentence.times().size()) {
      return Optional.empty();
    }
    TemporalExpression before = sentence.times().get(at - 1);
    TemporalExpression said = sentence.times().get(at);
    TemporalExpression behind = sentence.times().get(at + 1);
    List<String> gap = Words.between(text, said.span().end(), behind.span().start());
    boolean after = !gap.isEmpty() && (gap.get(0).equals("after") || gap.get(0).equals("before"));
    boolean joined = after && gap.size() <= MOST_WORDS_BETWEEN && !isBroken(gap)
        && Words.between(text, before.span().end(), said.span().start()).equals(List.of(","));
    Optional<NamedYear> first = NamedYear.of(before, text);
    Optional<NamedYear> second = NamedYear.of(behind, text);
    boolean forward = first.isPresent() && second.isPresent() && (gap.contains("after")
        ? first.get().year() >= second.get().year()
        : first.get().year() <= second.get().year());
    return joined && forward
        ? years(said).map(years -> new Distance(said, years, first.get().year(), second.get().year(), second.get()))
        : Optional.empty();
  }

  /** "in" may lead to the year itself, but nothing else may begin between. */
  private static boolean isBroken(List<String> gap) {
    List<String> inner = gap.subList(1, gap.get(gap.size() - 1).equals("in") ? gap.size() - 1 : gap.size());
    return Words.hasAny(inner, BREAKS);
  }

  /** "for the first time in 20 years, since 1970": told from the wire's own year. */
  private static Optional<Distance> since(TimedSentence sentence, int at, String text, Optional<Integer> today) {
    if (at + 1 >= sentence.times().size() || today.isEmpty()) {
      return Optional.empty();
    }
    TemporalExpression said = sentence.times().get(at);
    TemporalExpression behind = sentence.times().get(at + 1);
    List<String> gap = Words.between(text, said.span().end(), behind.span().start());
    boolean time = Words.before(text, sentence.sentence().span().start(), said.span().start(), 4).contains("time");
    boolean since = time && (gap.equals(List.of(",", "since")) || gap.equals(List.of("since")));
    return since && sentence.times().stream().noneMatch(one -> one != behind && NamedYear.of(one, text).isPresent())
        ? years(said).flatMap(years -> NamedYear.of(behind, text)
            .map(year -> new Distance(said, years, year.year(), today.get(), year)))
        : Optional.empty();
  }

  /** Whole years that are told plainly, not "more than ten". */
  private static Optional<Integer> years(TemporalExpression time) {
    return time.value() instanceof TimeAmount amount && time.time().modifier().isEmpty()
        && (amount.grain() == Grain.YEAR || amount.grain() == Grain.DECADE)
        ? amount.count().map(BigDecimal::intValue).map(count -> count * amount.grain().units()).filter(it -> it > 0)
        : Optional.empty();
  }

  private static Finding finding(Distance distance, String text) {
    int years = Math.abs(distance.to() - distance.from());
    String words = distance.said().span().of(text);
    Finding finding = Finding.of(INFO, distance.said().span(), "“" + words + "”, but from "
            + Math.min(distance.from(), distance.to()) + " to " + Math.max(distance.from(), distance.to())
            + " it is " + years + " years")
        .relatedTo(distance.last().place(), "the year it is counted from");
    int unit = words.lastIndexOf(" year");
    return unit > 0 && years > 1 ? finding.suggest(NumberWords.like(words, years) + " years") : finding;
  }
}
