package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** Where "last", "this", "next" and their like in other languages point to. */
enum Direction {
  NONE(0), LAST(-1), THIS(0), NEXT(1),
  /** The week or year before or after the one last mentioned. */
  PREVIOUS(-1), FOLLOWING(1), SAME(0),
  OF_LAST_WEEK(-1), OF_NEXT_WEEK(1);

  private final int steps;

  Direction(int steps) {
    this.steps = steps;
  }

  int steps() {
    return steps;
  }

  boolean isAboutLastMention() {
    return this == PREVIOUS || this == FOLLOWING || this == SAME;
  }

  Meaning weekday(DayOfWeek day) {
    return switch (this) {
      case NONE, SAME -> Placing.weekday(day);
      case LAST -> fromToday(day, TemporalAdjusters.previous(day));
      case NEXT -> fromToday(day, TemporalAdjusters.next(day));
      case THIS -> situation -> situation.today()
          .map(today -> new Resolution(new CalendarValue.Day(situation.tense() == Tense.PAST
              ? today.with(TemporalAdjusters.previousOrSame(day))
              : today.with(TemporalAdjusters.nextOrSame(day))), Anchor.DATELINE))
          .orElse(Resolution.plain(TimePattern.weekday(day)));
      case PREVIOUS -> fromLast(TemporalAdjusters.previous(day));
      case FOLLOWING -> fromLast(TemporalAdjusters.next(day));
      case OF_LAST_WEEK, OF_NEXT_WEEK -> fromToday(day,
          today -> ((LocalDate) today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps)
              .with(TemporalAdjusters.nextOrSame(day)));
    };
  }

  private static Meaning fromLast(TemporalAdjuster adjuster) {
    return Relative.toLast(Grain.DAY, last -> new CalendarValue.Day(last.with(adjuster)));
  }

  private static Meaning fromToday(DayOfWeek day, TemporalAdjuster adjuster) {
    return situation -> situation.today()
        .map(today -> new Resolution(new CalendarValue.Day(today.with(adjuster)), Anchor.DATELINE))
        .orElse(Resolution.plain(TimePattern.weekday(day)));
  }

  /** Something that comes once a year: "last October", "next spring", "this Christmas". */
  Meaning yearly(IntFunction<Optional<? extends CalendarValue>> inYear, TimePattern open) {
    return switch (this) {
      case LAST, PREVIOUS -> Relative.yearly(inYear, open, -1);
      case NEXT, FOLLOWING -> Relative.yearly(inYear, open, 1);
      case THIS -> Relative.yearly(inYear, open, 0);
      default -> Placing.yearless(inYear, open);
    };
  }
}
