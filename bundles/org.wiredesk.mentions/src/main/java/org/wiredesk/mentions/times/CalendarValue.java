package org.wiredesk.mentions.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** A time with a place in the calendar, from {@link #first()} to {@link #last()}, both inclusive. */
public sealed interface CalendarValue extends TimeValue {

  LocalDate first();

  LocalDate last();

  /** A day. */
  record Day(LocalDate date) implements CalendarValue {
    @Override
    public String timex3() {
      return date.toString();
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }
  }

  /** Part of a day; a night belongs to the day it begins in. */
  record PartOfDay(LocalDate date, DayPart part) implements CalendarValue {
    @Override
    public String timex3() {
      return date + "T" + part.letters();
    }

    @Override
    public Grain grain() {
      return Grain.PART_OF_DAY;
    }

    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }
  }

  /**
   * A time of the clock.
   *
   * @param zone the zone as written ("EST", "Moscow time"); TIMEX3 values are given in local time, without it
   */
  record ClockTime(LocalDate date, LocalTime time, Optional<String> zone) implements CalendarValue {
    @Override
    public String timex3() {
      return date + "T" + time;
    }

    @Override
    public Grain grain() {
      return Grain.MINUTE;
    }

    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }
  }

  /** A week of ISO 8601. */
  record Week(LocalDate monday) implements CalendarValue {
    @Override
    public String timex3() {
      return String.format(Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR),
          monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public Grain grain() {
      return Grain.WEEK;
    }

    @Override
    public LocalDate first() {
      return monday;
    }

    @Override
    public LocalDate last() {
      return monday.plusDays(6);
    }
  }

  /** Saturday and Sunday. */
  record Weekend(LocalDate saturday) implements CalendarValue {
    @Override
    public String timex3() {
      return new Week(saturday.minusDays(5)).timex3() + "-WE";
    }

    @Override
    public Grain grain() {
      return Grain.WEEKEND;
    }

    @Override
    public LocalDate first() {
      return saturday;
    }

    @Override
    public LocalDate last() {
      return saturday.plusDays(1);
    }
  }

  /** A month of a year. */
  record Month(YearMonth month) implements CalendarValue {
    @Override
    public String timex3() {
      return month.toString();
    }

    @Override
    public Grain grain() {
      return Grain.MONTH;
    }

    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }
  }

  /** A quarter, 1 to 4, of a calendar year. */
  record Quarter(int year, int number) implements CalendarValue {
    @Override
    public String timex3() {
      return String.format(Locale.ROOT, "%04d-Q%d", year, number);
    }

    @Override
    public Grain grain() {
      return Grain.QUARTER;
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(year, number * 3 - 2, 1);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }
  }

  /** A half, 1 or 2, of a calendar year. */
  record Half(int year, int number) implements CalendarValue {
    @Override
    public String timex3() {
      return String.format(Locale.ROOT, "%04d-H%d", year, number);
    }

    @Override
    public Grain grain() {
      return Grain.HALF;
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(year, number * 6 - 5, 1);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(6).minusDays(1);
    }
  }

  /** A season; the winter of a year ends in it. */
  record Season(int year, YearSeason season) implements CalendarValue {
    @Override
    public String timex3() {
      return String.format(Locale.ROOT, "%04d-%s", year, season.letters());
    }

    @Override
    public Grain grain() {
      return Grain.SEASON;
    }

    @Override
    public LocalDate first() {
      return season.firstDay(year);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }
  }

  /** A year; {@code fiscal} when it is somebody's books', whose first month is not known. */
  record Year(int year, boolean fiscal) implements CalendarValue {
    @Override
    public String timex3() {
      return String.format(Locale.ROOT, fiscal ? "FY%04d" : "%04d", year);
    }

    @Override
    public Grain grain() {
      return Grain.YEAR;
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(year, 12, 31);
    }
  }

  /** Years named together as one: the season 2013-14, the financial year 2012/13; an interval of ISO 8601. */
  record YearSpan(int from, int to) implements CalendarValue {

    public YearSpan {
      if (to <= from) {
        throw new IllegalArgumentException("not in order: " + from + ", " + to);
      }
    }

    @Override
    public String timex3() {
      return String.format(Locale.ROOT, "%04d/%04d", from, to);
    }

    @Override
    public Grain grain() {
      return Grain.YEAR;
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(from, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(to, 12, 31);
    }
  }

  /** Ten or a hundred years named by the figures they share: 199 the 1990s, 20 the years 2000 to 2099. */
  record Years(int number, Grain grain) implements CalendarValue {

    public Years {
      if (grain != Grain.DECADE && grain != Grain.CENTURY || number < 0) {
        throw new IllegalArgumentException("neither decade nor century: " + number + " " + grain);
      }
    }

    @Override
    public String timex3() {
      return String.format(Locale.ROOT, grain == Grain.DECADE ? "%03d" : "%02d", number);
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(number * grain.units(), 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of((number + 1) * grain.units() - 1, 12, 31);
    }
  }
}
