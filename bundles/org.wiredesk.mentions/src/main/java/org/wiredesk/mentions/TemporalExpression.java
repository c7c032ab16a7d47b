package org.wiredesk.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.mentions.times.TimeMention;
import org.wiredesk.mentions.times.TimeValue;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/**
 * A time as a sentence of the wire writes it: "Tuesday, 13 March 2024", "two weeks ago", "the third quarter".
 *
 * @param time what it most probably means, and why
 * @param day the one day of the calendar that it certainly names: "13 March 2024", "Oct. 31"; empty for all that is
 *     told by other words, and when the calendar has no such day or its year is in doubt
 */
public record TemporalExpression(TimeMention time, Optional<LocalDate> day) {

  /** The whole expression, its weekday included. */
  public Span span() {
    return time.span();
  }

  public TimeValue value() {
    return time.value();
  }

  /** The words of a day of the calendar. */
  public Optional<WrittenDay> written() {
    return time.written();
  }

  /** The weekday written beside a day of the calendar. */
  public Optional<DayOfWeek> weekday() {
    return time.written().flatMap(WrittenDay::weekday);
  }

  /** False when the year of a day was told from the wire's own date. */
  public boolean yearIsWritten() {
    return time.written().filter(day -> day.year().isPresent()).isPresent();
  }
}
