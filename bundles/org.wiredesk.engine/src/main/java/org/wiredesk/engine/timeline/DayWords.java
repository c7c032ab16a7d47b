package org.wiredesk.engine.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and spans of days in words, the same in every locale of the machine. */
final class DayWords {

  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter WITH_WEEKDAY = formatter("EEE, d MMMM uuuu");
  private static final DateTimeFormatter WITHOUT_YEAR = formatter("d MMMM");
  private static final DateTimeFormatter SHORT = formatter("d MMM");
  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
  private static final DateTimeFormatter SHORT_MONTH = formatter("MMM");

  private DayWords() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** "26 November 2015". */
  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** "Thu, 26 November 2015". */
  static String withWeekday(LocalDate day) {
    return WITH_WEEKDAY.format(day);
  }

  /** "26 Nov". */
  static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** "November 2015". */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** "Nov". */
  static String briefMonth(LocalDate day) {
    return SHORT_MONTH.format(day);
  }

  /** "23 to 29 November 2015", "28 December 2015 to 3 January 2016". */
  static String range(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return of(first) + " to " + of(last);
    }
    boolean inOneMonth = first.getMonth() == last.getMonth();
    return (inOneMonth ? String.valueOf(first.getDayOfMonth()) : WITHOUT_YEAR.format(first)) + " to " + of(last);
  }
}
