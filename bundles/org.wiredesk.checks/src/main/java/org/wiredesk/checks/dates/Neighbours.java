package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.mentions.times.WrittenDay;

/**
 * The days that may have been meant by one that no calendar has: the last of its month, the same number in the months
 * beside it, its figures the other way round, what it comes to when counted on.
 *
 * @param year the year they are told for
 * @param days the likeliest first: those of the weekday written, then in the order above
 */
record Neighbours(int year, List<LocalDate> days) {

  /** Any year that is not a leap year, for wires without a date. */
  private static final int COMMON_YEAR = 2001;
  private static final int MOST_COUNTED_ON = 5;

  Neighbours {
    days = List.copyOf(days);
  }

  /** @param today the wire's day: of the months beside, the nearer to it goes first */
  static Neighbours of(WrittenDay day, Optional<LocalDate> today) {
    int year = day.year().or(() -> today.map(LocalDate::getYear)).orElse(COMMON_YEAR);
    YearMonth month = YearMonth.of(year, day.month());
    List<LocalDate> days = new ArrayList<>();
    days.add(month.atEndOfMonth());
    List<LocalDate> beside = new ArrayList<>();
    beside.addAll(sameNumber(month.minusMonths(1), day.day()));
    beside.addAll(sameNumber(month.plusMonths(1), day.day()));
    today.ifPresent(it -> beside.sort(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(it, one)))));
    days.addAll(beside);
    days.addAll(leapDay(day));
    int turned = day.day() % 10 * 10 + day.day() / 10;
    int over = day.day() - month.lengthOfMonth();
    if (beside.isEmpty()) {
      days.addAll(sameNumber(month, turned));
    }
    if (over <= MOST_COUNTED_ON && days.size() < 3) {
      days.add(month.atEndOfMonth().plusDays(over));
    }
    day.weekday().ifPresent(it -> days.sort(Comparator.comparing(one -> one.getDayOfWeek() != it)));
    return new Neighbours(year, days.stream().distinct().toList());
  }

  private static List<LocalDate> sameNumber(YearMonth month, int day) {
    return day >= 1 && day <= month.lengthOfMonth() ? List.of(month.atDay(day)) : List.of();
  }

  /** Another year has a 29 February. */
  private static List<LocalDate> leapDay(WrittenDay day) {
    if (day.month() != Month.FEBRUARY || day.day() > Month.FEBRUARY.maxLength() || day.year().isEmpty()) {
      return List.of();
    }
    int year = day.year().get();
    while (!Year.isLeap(year)) {
      year++;
    }
    return List.of(LocalDate.of(year, Month.FEBRUARY, day.day()));
  }
}
