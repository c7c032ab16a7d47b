package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * A day of the calendar as its words say it, before anybody asks in which year.
 *
 * @param day 1 to 99: what is written, whether or not the month has such a day
 * @param year the year beside it, or at the other end of its range
 * @param weekday the weekday beside it, when it certainly belongs to this day and not to one of several
 */
public record WrittenDay(int day, Month month, Optional<Integer> year, Optional<DayOfWeek> weekday, Places places) {

  /**
   * Where its words stand.
   *
   * @param dayOfMonth with the letters of an ordinal: "3rd"
   * @param month a name without its full stop, or a number
   */
  public record Places(Optional<Span> weekday, Span dayOfMonth, Span month, Optional<Span> year) {}

  /** Empty when that year has no such day. */
  public Optional<LocalDate> in(int someYear) {
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    MonthDay monthDay = MonthDay.of(month, day);
    return monthDay.isValidYear(someYear) ? Optional.of(monthDay.atYear(someYear)) : Optional.empty();
  }

  /** The same day with a weekday beside it. */
  WrittenDay with(DayOfWeek written, Span place) {
    return new WrittenDay(day, month, year, Optional.of(written),
        new Places(Optional.of(place), places.dayOfMonth(), places.month(), places.year()));
  }
}
