package org.wiredesk.checks.original.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.checks.original.dates.StatedTime.Kind;

/** Says in English what a time of any language states. */
final class TimeWords {

  private final boolean dated;

  /** @param dated whether weekdays and days without a year have a place in the calendar */
  TimeWords(boolean dated) {
    this.dated = dated;
  }

  /** "11 December 2021", "Thursday", "the year 2015". */
  String of(StatedTime time, Aspect aspect) {
    if (aspect == Aspect.WEEKDAY && time.weekday().isPresent()) {
      return DayWords.of(time.weekday().get());
    }
    if (aspect == Aspect.YEAR && time.year().isPresent()) {
      return time.is(Kind.DECADE) ? "the " + time.year().orElseThrow() + "s" : "the year " + time.year().orElseThrow();
    }
    return switch (time.kind()) {
      case DAY -> time.day().orElseThrow() + " " + name(time.month().orElseThrow()) + year(time)
          + (aspect == Aspect.WEEKDAY ? weekday(time) : "");
      case MONTH -> name(time.month().orElseThrow()) + year(time);
      case WEEKDAY -> DayWords.of(time.weekday().orElseThrow())
          + (dated ? time.date().map(TimeWords::of).orElse("") : "");
      case RELATIVE_DAY -> time.date().map(DayWords::of).orElseThrow();
      case YEAR, DECADE -> String.valueOf(time.year().orElseThrow());
    };
  }

  /** What it is that is missing or too much. */
  String kind(StatedTime time, Aspect aspect) {
    if (aspect == Aspect.DATE) {
      return time.is(Kind.MONTH) ? "month" : "date";
    }
    return aspect == Aspect.WEEKDAY ? "weekday" : time.is(Kind.DECADE) ? "decade" : "year";
  }

  private static String of(LocalDate date) {
    return ", " + DayWords.of(date);
  }

  private static String year(StatedTime time) {
    return time.year().map(year -> " " + year).orElse("");
  }

  private static String weekday(StatedTime time) {
    return time.date().map(date -> ", a " + DayWords.of(date.getDayOfWeek())).orElse("");
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
