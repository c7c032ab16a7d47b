package org.wiredesk.imports.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.facts.FactDate;

/** Reads dates as Wikidata, Popolo and tables write them. */
final class Days {

  /** Wikidata's numbers for how exactly a time is known. */
  private static final int YEAR = 9;
  private static final int MONTH = 10;

  private Days() {}

  /**
   * Reads {@code 1952}, {@code 1952-10}, {@code 1952-10-07}, {@code 1952-10-07T00:00:00Z},
   * {@code +1952-00-00T00:00:00Z}, {@code 1952/10/07}, {@code 7.10.1952} and {@code 10.1952}: with stops the day comes
   * first everywhere. Empty for anything else ({@code 03/04/1952} is April to some and March to others), a day that the
   * calendar lacks and a year before our era.
   */
  static Optional<FactDate> parse(String written) {
    String day = written.strip();
    day = day.startsWith("+") ? day.substring(1) : day;
    int time = day.indexOf('T');
    day = time > 0 ? day.substring(0, time) : day;
    while (day.endsWith("-00")) {
      day = day.substring(0, day.length() - 3);
    }
    return FactDate.parse(ordered(day));
  }

  private static String ordered(String day) {
    String[] parts = day.split("[./]", -1);
    boolean numbers = parts.length > 1 && parts.length < 4 && Arrays.stream(parts).allMatch(Days::isNumber);
    boolean yearFirst = day.indexOf('/') == 4 && day.indexOf('.') < 0;
    boolean dayFirst = day.indexOf('/') < 0 && parts[parts.length - 1].length() == 4;
    if (!numbers || !yearFirst && !dayFirst) {
      return day;
    }
    List<String> ordered = new ArrayList<>(Arrays.asList(parts));
    if (dayFirst) {
      Collections.reverse(ordered);
    }
    return ordered.stream().map(part -> part.length() == 1 ? "0" + part : part).collect(Collectors.joining("-"));
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(c -> c >= '0' && c <= '9');
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
