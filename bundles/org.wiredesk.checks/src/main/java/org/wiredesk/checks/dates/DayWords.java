package org.wiredesk.checks.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as messages say them, the same in every locale of the machine: "26 November 2015", "Thursday". */
public final class DayWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private DayWords() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  public static String of(YearMonth month) {
    return MONTH.format(month);
  }

  public static String of(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
