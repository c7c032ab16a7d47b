package org.wiredesk.mentions.dates;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A manner of writing the days of the calendar: "26 November 2015", "Nov. 26, 2015", "26th November, 2015".
 *
 * @param ordinals whether days are "26th"
 * @param comma whether one stands before the year; with the month first another stands behind it where the sentence
 *     goes on
 */
public record DateStyle(Order order, MonthForm months, boolean ordinals, boolean comma) {

  /** What comes first. */
  public enum Order { DAY_FIRST, MONTH_FIRST }

  public String write(LocalDate day) {
    return write(number(day.getDayOfMonth()), day.getMonth(), Optional.of(String.valueOf(day.getYear())));
  }

  /** @param days one or several: "26", "26th", "17-19", "1 and 18" */
  public String write(String days, Month month, Optional<String> year) {
    String name = months.write(month);
    String day = order == Order.DAY_FIRST ? days + " " + name : name + " " + days;
    return day + year.map(it -> (comma ? ", " : " ") + it).orElse("");
  }

  /** The number of a day: "26", "26th". */
  public String number(int day) {
    return ordinals ? ordinal(day) : String.valueOf(day);
  }

  /** Whether a comma closes the year where the sentence goes on. */
  public boolean closesYear() {
    return comma && order == Order.MONTH_FIRST;
  }

  /** The ordinal of a day, in figures: "22nd". */
  public static String ordinal(int day) {
    if (day / 10 == 1) {
      return day + "th";
    }
    return day + switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
