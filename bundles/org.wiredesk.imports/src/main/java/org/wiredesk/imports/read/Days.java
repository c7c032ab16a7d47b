package org.wiredesk.imports.read;

import java.util.Optional;
import org.wiredesk.checks.api.facts.FactDate;

/** Reads dates as Wikidata, Popolo and tables write them. */
final class Days {

  /** Wikidata's numbers for how exactly a time is known. */
  private static final int YEAR = 9;
  private static final int MONTH = 10;

  private Days() {}

  /**
   * Reads {@code 1952}, {@code 1952-10}, {@code 1952-10-07}, {@code 1952-10-07T00:00:00Z}, {@code +1952-00-00T00:00:00Z}.
   * Empty for anything else, a day that the calendar lacks and a year before our era.
   */
  static Optional<FactDate> parse(String written) {
    String day = written.strip();
    day = day.startsWith("+") ? day.substring(1) : day;
    int time = day.indexOf('T');
    day = time > 0 ? day.substring(0, time) : day;
    while (day.endsWith("-00")) {
      day = day.substring(0, day.length() - 3);
    }
    return FactDate.parse(day);
  }

  /**
   * @param precision of Wikidata: 9 for a year, 10 for a month, 11 for a day; less is no date that a desk could use
   */
  static Optional<FactDate> parse(String written, int precision) {
    if (precision < YEAR) {
      return Optional.empty();
    }
    return parse(written).map(date -> new FactDate(
        date.year(), precision < MONTH ? 0 : date.month(), precision <= MONTH ? 0 : date.day()));
  }
}
