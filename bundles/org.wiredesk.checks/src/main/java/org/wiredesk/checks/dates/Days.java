package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Modifier;

/**
 * The days that an expression may mean, both ends inclusive, as far as two of them can be compared.
 *
 * @param weekly whether a weekday alone is meant, so that the same a week before or after may be meant too
 * @param slack how many days two such expressions must lie apart before they certainly mean different days: a night, a
 *     zone or the border of a week may make up what is less
 * @param yearless whether the wire has no date to tell the year from; then both stand in the same leap year
 */
record Days(LocalDate first, LocalDate last, boolean weekly, int slack, boolean yearless) {

  private static final int WEEK = 7;
  private static final int FEW_DAYS = 10;
  private static final int MONTH_DAYS = 31;
  private static final int FEW_MONTHS_DAYS = 125;
  private static final int LEAP_YEAR = 2000;
  /** Farther apart within a year, two days without a year may belong to different years. */
  private static final int SAME_YEAR_DAYS = 150;

  /** Empty for what cannot be compared with certainty. */
  static Optional<Days> of(TemporalExpression time) {
    if (time.day().isPresent()) {
      return time.day().map(day -> new Days(day, day, false, 1, false));
    }
    boolean vague = time.time().modifier().filter(it -> it != Modifier.START && it != Modifier.END).isPresent();
    if (vague) {
      return Optional.empty();
    }
    if (!(time.value() instanceof CalendarValue value)) {
      return time.written().filter(day -> day.year().isEmpty()).flatMap(day -> day.in(LEAP_YEAR))
          .map(day -> new Days(day, day, false, 1, true));
    }
    boolean weekly = time.time().rule().equals("weekday");
    return switch (value.grain()) {
      case DAY -> Optional.of(value).filter(it -> time.written().isEmpty())
          .map(it -> new Days(it.first(), it.last(), weekly, weekly ? 1 : 2, false));
      case PART_OF_DAY -> Optional.of(new Days(value.first(), value.last(), true, 2, false));
      case WEEK, WEEKEND, MONTH -> Optional.of(new Days(value.first(), value.last(), false, WEEK + 1, false));
      default -> Optional.empty();
    };
  }

  /** Whether both cannot be the same time. */
  boolean excludes(Days other) {
    int most = Math.max(slack, other.slack);
    for (int weeks = weekly ? -1 : 0; weeks <= (weekly ? 1 : 0); weeks++) {
      for (int others = other.weekly ? -1 : 0; others <= (other.weekly ? 1 : 0); others++) {
        if (gap(shift(weeks), other.shift(others)) < most) {
          return false;
        }
      }
    }
    return yearless == other.yearless && (!yearless || gap(this, other) <= SAME_YEAR_DAYS);
  }

  /** Whether this is over before the other begins, whatever both mean. */
  boolean isBefore(Days other) {
    Days latest = weekly ? shift(1) : this;
    Days earliest = other.weekly ? other.shift(-1) : other;
    return excludes(other) && latest.last.isBefore(earliest.first);
  }

  /** Whether both lie within {@value #FEW_DAYS} days, or are days of one number within a few months. */
  boolean isWithinDays(Days other) {
    return gap(this, other) <= FEW_DAYS || isNear(other) && gap(this, other) > MONTH_DAYS;
  }

  /** Whether both lie within a month, or are days of one number within a few: the month is what often goes wrong. */
  boolean isNear(Days other) {
    boolean sameNumber = first.equals(last) && first.getDayOfMonth() == other.first.getDayOfMonth();
    return gap(this, other) <= (sameNumber ? FEW_MONTHS_DAYS : MONTH_DAYS);
  }

  /** Days from the end of the earlier to the start of the later; 0 when they overlap. */
  private static long gap(Days one, Days other) {
    if (one.last.isBefore(other.first)) {
      return ChronoUnit.DAYS.between(one.last, other.first);
    }
    return other.last.isBefore(one.first) ? ChronoUnit.DAYS.between(other.last, one.first) : 0;
  }

  private Days shift(int weeks) {
    return new Days(first.plusWeeks(weeks), last.plusWeeks(weeks), weekly, slack, yearless);
  }
}
