package org.wiredesk.mentions;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.wiredesk.text.Span;

/** A date with the values of its words, before anybody asks which day of the calendar it is. */
record WrittenDate(
    Span span,
    int dayOfMonth,
    Month month,
    Optional<Integer> year,
    Optional<DayOfWeek> weekday,
    TemporalExpression.Parts parts) {

  /** Empty when the calendar has no such day. */
  Optional<LocalDate> in(int someYear) {
    try {
      return Optional.of(LocalDate.of(someYear, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  WrittenDate with(Span wholeSpan, Optional<DayOfWeek> written, Optional<Span> place) {
    TemporalExpression.Parts more =
        new TemporalExpression.Parts(place, parts.dayOfMonth(), parts.month(), parts.year());
    return new WrittenDate(wholeSpan, dayOfMonth, month, year, written, more);
  }

  TemporalExpression meaning(Optional<LocalDate> day) {
    return new TemporalExpression(span, day, weekday, parts);
  }
}
