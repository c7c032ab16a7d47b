package org.wiredesk.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * A date as the wire writes it: "Tuesday, 13 March 2024", "Oct. 31 (Monday)".
 *
 * @param span the whole expression, its weekday included
 * @param day the day it means; empty when it cannot be told: the calendar has no such day, or its year is unknown
 * @param weekday the weekday written beside it
 * @param parts where its parts stand
 */
public record TemporalExpression(Span span, Optional<LocalDate> day, Optional<DayOfWeek> weekday, Parts parts) {

  /**
   * The words of a date.
   *
   * @param dayOfMonth with the letters of an ordinal: "3rd"
   * @param month a name without its full stop, or a number
   */
  public record Parts(Optional<Span> weekday, Span dayOfMonth, Span month, Optional<Span> year) {}

  /** False when the year was told from the wire's own date. */
  public boolean yearIsWritten() {
    return parts.year().isPresent();
  }
}
