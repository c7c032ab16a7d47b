package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;

/** The meaning of a day of a month, with or without its year. */
final class CalendarDays {

  private CalendarDays() {}

  /**
   * A day no calendar has keeps its figures but has no place.
   *
   * @param weekday the weekday written beside it
   */
  static Meaning meaning(int day, Month month, Optional<Integer> year, Optional<DayOfWeek> weekday) {
    String written = year.map(it -> String.format(Locale.ROOT, "%04d", it)).orElse("XXXX");
    TimePattern open = new TimePattern(
        String.format(Locale.ROOT, "%s-%02d-%02d", written, month.getValue(), day), Grain.DAY);
    if (day > month.maxLength()) {
      return Meaning.fixed(open);
    }
    if (year.isPresent()) {
      Optional<LocalDate> date = inYear(day, month, year.get());
      return Meaning.fixed(date.<TimeValue>map(CalendarValue.Day::new).orElse(open));
    }
    return Placing.yearless(it -> inYear(day, month, it).map(CalendarValue.Day::new), open, weekday);
  }

  private static Optional<LocalDate> inYear(int day, Month month, int year) {
    MonthDay monthDay = MonthDay.of(month, day);
    return monthDay.isValidYear(year) ? Optional.of(monthDay.atYear(year)) : Optional.empty();
  }
}
