package org.wiredesk.checks.original.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Span;

/**
 * A time that a text certainly states, taken apart into what can be compared across languages.
 *
 * @param expression as it was read; empty for what only its numbers or names tell
 * @param day of the month, as written
 * @param year as written; of a decade its first
 * @param weekday as written
 * @param date the day it means, as far as the wire's own date tells
 */
record StatedTime(
    Kind kind, Span span, Optional<TemporalExpression> expression, Optional<Integer> day, Optional<Month> month,
    Optional<Integer> year, Optional<DayOfWeek> weekday, Optional<LocalDate> date) {

  private static final int LEAP_YEAR = 2000;

  enum Kind { DAY, MONTH, WEEKDAY, RELATIVE_DAY, YEAR, DECADE }

  static StatedTime weekday(Span span, DayOfWeek weekday, Optional<TemporalExpression> expression,
      Optional<LocalDate> date) {
    return new StatedTime(Kind.WEEKDAY, span, expression, Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(weekday), date);
  }

  static StatedTime month(Span span, Month month, Optional<Integer> year) {
    return new StatedTime(Kind.MONTH, span, Optional.empty(), Optional.empty(), Optional.of(month), year,
        Optional.empty(), Optional.empty());
  }

  static StatedTime year(Span span, int year) {
    return ofYear(Kind.YEAR, span, year);
  }

  static StatedTime decade(Span span, int firstYear) {
    return ofYear(Kind.DECADE, span, firstYear);
  }

  static StatedTime relativeDay(TemporalExpression expression, LocalDate date) {
    return new StatedTime(Kind.RELATIVE_DAY, expression.span(), Optional.of(expression), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(date));
  }

  private static StatedTime ofYear(Kind kind, Span span, int year) {
    return new StatedTime(kind, span, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(year),
        Optional.empty(), Optional.empty());
  }

  /** What of it is at fault: of a day perhaps its weekday or its year alone. */
  StatedTime part(Aspect aspect) {
    return switch (aspect) {
      case DATE -> this;
      case WEEKDAY -> weekday.map(it -> weekday(span, it, expression, date)).orElse(this);
      case YEAR -> year.filter(it -> kind != Kind.DECADE).map(it -> year(span, it)).orElse(this);
    };
  }

  /** So many days behind the one that is written; empty when none is, or the calendar has no such day. */
  Optional<MonthDay> dayBehind(int days) {
    return month.flatMap(it -> day.filter(number -> number <= it.maxLength())
        .map(number -> MonthDay.from(LocalDate.of(LEAP_YEAR, it, number).plusDays(days))));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSameDayAs(StatedTime other) {
    return day.equals(other.day) && month.equals(other.month);
  }
}
