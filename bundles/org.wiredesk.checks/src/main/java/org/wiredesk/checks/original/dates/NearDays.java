package org.wiredesk.checks.original.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;

/**
 * The days that a time told from the wire's own day may be told as: "a week ago" on the 26th is the 19th or nearly so,
 * "next week" any day of it, "on Friday" the last or the next one.
 *
 * @param last inclusive
 * @param step 7 when only days of one weekday are meant, else 1
 */
record NearDays(LocalDate first, LocalDate last, int step) {

  private static final int WEEK = 7;
  private static final int AROUND_WEEK = 4;
  private static final int AROUND_MONTH = 16;
  private static final int AROUND_YEAR = 45;

  /** None where the time is no such, or is one day for certain. */
  static List<NearDays> of(TemporalExpression time, LocalDate today) {
    if (!(time.value() instanceof CalendarValue value)) {
      return List.of();
    }
    return switch (time.time().rule()) {
      case "distance" -> distance(value, today).stream().toList();
      case "weekday" -> List.of(new NearDays(value.first().minusDays(WEEK), value.first().plusDays(WEEK), WEEK));
      case "weekend" -> IntStream.rangeClosed(-1, 1).mapToObj(weeks -> new NearDays(
          value.first().plusWeeks(weeks), value.last().plusWeeks(weeks), 1)).toList();
      case "period", "definite" -> period(value, today).stream().toList();
      default -> List.of();
    };
  }

  private static Optional<NearDays> distance(CalendarValue value, LocalDate today) {
    return switch (value.grain()) {
      case DAY -> Optional.of(value).filter(day -> Math.abs(ChronoUnit.DAYS.between(day.first(), today)) >= WEEK)
          .map(day -> around(day, 1));
      case WEEK -> Optional.of(around(value.first().plusDays(today.getDayOfWeek().getValue() - 1), AROUND_WEEK));
      case MONTH -> Optional.of(around(inMonth(YearMonth.from(value.first()), today), AROUND_MONTH));
      case YEAR -> Optional.of(around(
          inMonth(YearMonth.of(value.first().getYear(), today.getMonth()), today), AROUND_YEAR));
      default -> Optional.empty();
    };
  }

  private static LocalDate inMonth(YearMonth month, LocalDate today) {
    return month.atDay(Math.min(today.getDayOfMonth(), month.lengthOfMonth()));
  }

  /** "Last Friday" is that of this week or of the last one, where this week has had one. */
  private static Optional<NearDays> period(CalendarValue value, LocalDate today) {
    return switch (value.grain()) {
      case WEEK, WEEKEND -> Optional.of(around(value, 1));
      case DAY -> Optional.of(value.first()).filter(day -> monday(day).equals(monday(today)))
          .map(day -> day.isBefore(today)
              ? new NearDays(day.minusDays(WEEK), day, WEEK) : new NearDays(day, day.plusDays(WEEK), WEEK));
      default -> Optional.empty();
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static NearDays around(CalendarValue value, int days) {
    return new NearDays(value.first().minusDays(days), value.last().plusDays(days), 1);
  }

  private static NearDays around(LocalDate day, int days) {
    return new NearDays(day.minusDays(days), day.plusDays(days), 1);
  }

  boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last) && ChronoUnit.DAYS.between(first, day) % step == 0;
  }

  /** The months that it lies in. */
  Set<Month> months() {
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (YearMonth month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
      months.add(month.getMonth());
    }
    return months;
  }
}
