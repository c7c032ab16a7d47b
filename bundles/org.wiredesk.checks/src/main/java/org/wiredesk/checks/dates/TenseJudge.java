package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Tense;

/** Tells the times of a sentence that contradict the tense of their verb for certain. */
final class TenseJudge {

  /** A day may still be the day before, or already the day after, where the desk sits. */
  private static final int TIME_ZONE_DAYS = 1;
  /** What is quoted may have been said some days ago. */
  private static final int QUOTED_DAYS = 7;

  private final CheckContext context;
  private final LocalDate wire;
  private final FutureGoneBy futureGoneBy;
  private final PastToCome pastToCome;
  private final NamedYears namedYears;

  TenseJudge(CheckContext context, LocalDate wire) {
    this.context = context;
    this.wire = wire;
    this.futureGoneBy = new FutureGoneBy(context.wire().text(), wire);
    this.namedYears = new NamedYears(context.mentions().times());
    this.pastToCome = new PastToCome(context.wire(), new Background(context, wire));
  }

  List<TenseContradiction> judge(TimedSentence sentence) {
    return sentence.times().stream().flatMap(time -> contradiction(time, sentence).stream()).toList();
  }

  private Optional<TenseContradiction> contradiction(TemporalExpression time, TimedSentence sentence) {
    return TimePlace.of(time, sentence, context.wire().text(), wire)
        .filter(place -> place.days() > lenientDays(time, place))
        .flatMap(place -> sentence.clauses().governor(time.span())
            .map(governor -> new TenseContradiction(time, place, governor, lenientDays(time, place))))
        .filter(it -> !namedYears.fit(it))
        .filter(it -> time.written().isPresent() ? hasItsMonth(time) : belongs(it))
        .filter(it -> it.isFuture()
            ? it.governor().verb().tense() == Tense.FUTURE && futureGoneBy.isCertain(it, sentence)
            : it.governor().verb().tense() == Tense.PAST && pastToCome.isCertain(it, sentence));
  }

  /** Of "3-5 May" only the last day has; one finding is enough. */
  private static boolean hasItsMonth(TemporalExpression time) {
    return time.written().filter(day -> time.span().contains(day.places().month())).isPresent();
  }

  /** What is no day of the calendar belongs to nouns too easily: "growth next year", "the 2016 budget". */
  private boolean belongs(TenseContradiction it) {
    return it.governor().direct()
        && (it.governor().preposition().isPresent() || TimePlace.isPointing(it.time(), context.wire().text()));
  }

  private int lenientDays(TemporalExpression time, TimePlace place) {
    if (time.written().isEmpty()) {
      return 0;
    }
    return place.isPast() && context.mentions().quotations().contains(time.span()) ? QUOTED_DAYS : TIME_ZONE_DAYS;
  }
}
