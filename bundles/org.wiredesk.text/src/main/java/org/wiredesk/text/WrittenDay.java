package org.wiredesk.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A day of the month as a text writes it, with or without year and weekday.
 *
 * @param span the whole expression
 * @param endOfDay where it ends if what looks like the year is none
 */
record WrittenDay(Span span, int endOfDay, MonthDay day, Optional<Integer> year, Optional<DayOfWeek> weekday) {

  /** The same day without its year. */
  WrittenDay yearless() {
    return new WrittenDay(new Span(span.start(), endOfDay), endOfDay, day, Optional.empty(), weekday);
  }

  Optional<LocalDate> date() {
    return year.filter(day::isValidYear).map(day::atYear);
  }
}
