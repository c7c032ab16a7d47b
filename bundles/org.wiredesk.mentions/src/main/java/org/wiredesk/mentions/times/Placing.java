package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Meanings of what recurs each year or week and says not which: the nearest that the tense allows is meant. */
final class Placing {

  /**
   * A verb is worth so many days: a date on the wrong side of the wire's day is meant only when the one on the right
   * side is further away by more than this. Verbs mislead ("agreed in April to pay by May 1"), distances rarely do.
   */
  private static final int PAST_DAYS = 210;
  private static final int FUTURE_DAYS = 150;
  /** A weekday decides the year only where the nearest day is further away than this; nearer it may be a mistake. */
  private static final int WEEKDAY_DAYS = 120;

  private Placing() {}

  /**
   * A day, month or other period that comes once a year, in the year that is nearest.
   *
   * @param inYear the period of a year; empty in years that have none, as 29 February
   * @param open what it is when the wire has no date
   */
  static Meaning yearless(IntFunction<Optional<? extends CalendarValue>> inYear, TimePattern open) {
    return yearless(inYear, open, Optional.empty());
  }

  /** @param weekday the weekday written beside a day */
  static Meaning yearless(IntFunction<Optional<? extends CalendarValue>> inYear, TimePattern open,
      Optional<DayOfWeek> weekday) {
    return situation -> situation.today()
        .flatMap(today -> nearest(inYear, today, situation.tense(), weekday))
        .map(value -> new Resolution(value, Anchor.DATELINE))
        .orElse(Resolution.plain(open));
  }

  private static Optional<CalendarValue> nearest(IntFunction<Optional<? extends CalendarValue>> inYear,
      LocalDate today, Tense tense, Optional<DayOfWeek> weekday) {
    List<CalendarValue> candidates = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(inYear)
        .flatMap(Optional::stream)
        .map(CalendarValue.class::cast)
        .sorted(Comparator.comparingLong(value -> distance(value, today) + doubt(tense, value, today)))
        .toList();
    Optional<CalendarValue> best = candidates.stream().findFirst();
    if (weekday.isEmpty() || best.isEmpty() || distance(best.get(), today) <= WEEKDAY_DAYS) {
      return best;
    }
    return candidates.stream()
        .filter(value -> value.first().getDayOfWeek() == weekday.get())
        .findFirst()
        .or(() -> best);
  }

  private static long distance(CalendarValue value, LocalDate today) {
    if (value.last().isBefore(today)) {
      return ChronoUnit.DAYS.between(value.last(), today);
    }
    return Math.max(0, ChronoUnit.DAYS.between(today, value.first()));
  }

  private static long doubt(Tense tense, CalendarValue value, LocalDate today) {
    if (tense == Tense.PAST && value.first().isAfter(today)) {
      return PAST_DAYS;
    }
    return tense == Tense.FUTURE && value.last().isBefore(today) ? FUTURE_DAYS : 0;
  }

  /** What comes once a year, after "since": the last that has begun. */
  static Meaning begun(IntFunction<Optional<? extends CalendarValue>> inYear, TimePattern open) {
    return situation -> situation.today()
        .flatMap(today -> IntStream.of(today.getYear(), today.getYear() - 1)
            .mapToObj(inYear)
            .flatMap(Optional::stream)
            .map(CalendarValue.class::cast)
            .filter(value -> !value.first().isAfter(today))
            .findFirst())
        .map(value -> new Resolution(value, Anchor.DATELINE))
        .orElse(Resolution.plain(open));
  }

  /** A weekday without more: the last one under a verb in the past, the next one under one in the future. */
  static Meaning weekday(DayOfWeek day) {
    return situation -> situation.today()
        .map(today -> today.with(situation.tense() == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day)))
        .map(date -> new Resolution(new CalendarValue.Day(date), Anchor.DATELINE))
        .orElse(Resolution.plain(TimePattern.weekday(day)));
  }
}
