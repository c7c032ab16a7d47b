package org.wiredesk.checks.api.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, a month or a year of the calendar: facts are often known no better.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record FactDate(int year, int month, int day) {

  /** @throws DateTimeException if the calendar has no such day */
  public FactDate {
    if (year < 1 || year > 9999 || month == 0 && day != 0) {
      throw new DateTimeException("not a date: " + year + ", " + month + ", " + day);
    }
    if (month != 0) {
      YearMonth.of(year, month).atDay(day == 0 ? 1 : day);
    }
  }

  /**
   * Reads {@code 2015}, {@code 2015-11} and {@code 2015-11-13}; empty when it is none of these or the calendar has no
   * such day.
   */
  public static Optional<FactDate> parse(String written) {
    String[] parts = written.split("-", -1);
    try {
      if (parts.length > 3 || parts[0].length() != 4) {
        return Optional.empty();
      }
      int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
      boolean nought = parts.length > 1 && month == 0 || parts.length > 2 && day == 0;
      return nought ? Optional.empty() : Optional.of(new FactDate(Integer.parseInt(parts[0]), month, day));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day it can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day it can mean. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** As a desk file writes it. */
  @Override
  public String toString() {
    String format = month == 0 ? "%04d" : day == 0 ? "%04d-%02d" : "%04d-%02d-%02d";
    return String.format(Locale.ROOT, format, year, month, day);
  }
}
