package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Cuts the calendar into periods of a grain. */
final class Calendar {

  private Calendar() {}

  /** The period of a grain that a day lies in; parts of the day and the clock give the day. */
  static CalendarValue containing(LocalDate day, Grain grain) {
    return switch (grain) {
      case WEEK -> new CalendarValue.Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case WEEKEND -> new CalendarValue.Weekend(
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5));
      case MONTH -> new CalendarValue.Month(YearMonth.from(day));
      case QUARTER -> new CalendarValue.Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case HALF -> new CalendarValue.Half(day.getYear(), (day.getMonthValue() + 5) / 6);
      case SEASON -> new CalendarValue.Season(day.getMonthValue() == 12 ? day.getYear() + 1 : day.getYear(),
          YearSeason.of(day));
      case YEAR -> new CalendarValue.Year(day.getYear(), false);
      case DECADE -> new CalendarValue.Years(day.getYear() / 10, Grain.DECADE);
      case CENTURY, MILLENNIUM -> new CalendarValue.Years(day.getYear() / 100, Grain.CENTURY);
      default -> new CalendarValue.Day(day);
    };
  }

  /** A day so many of a grain later, earlier when {@code count} is negative. */
  static LocalDate shift(LocalDate day, long count, Grain grain) {
    return grain.isClock() || grain == Grain.PART_OF_DAY || grain == Grain.NONE
        ? day
        : day.plus(count * grain.units(), grain.unit());
  }

  /** The period of a grain that comes so many after the one a day lies in. */
  static CalendarValue period(LocalDate day, long count, Grain grain) {
    return containing(shift(day, count, grain), grain);
  }
}
