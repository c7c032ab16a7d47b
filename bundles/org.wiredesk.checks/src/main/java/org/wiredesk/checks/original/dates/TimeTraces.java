package org.wiredesk.checks.original.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.mentions.times.Grain;

/**
 * All that a part of a text may say of times, read as generously as can be: numbers, names of months and weekdays
 * whatever they belong to, and what its expressions mean as of the wire's date. What leaves no trace in the other text
 * is missing there.
 */
final class TimeTraces {

  private static final int CENTURY = 100;

  private final Set<Integer> numbers = new HashSet<>();
  private final Set<Integer> shortYears = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();
  private final Set<Integer> decades = new HashSet<>();
  private final Set<Month> months = EnumSet.noneOf(Month.class);
  private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  private final Set<LocalDate> dates = new HashSet<>();
  private final Set<Integer> daysWithoutMonth = new HashSet<>();
  private final Set<MonthDay> endsOfNights = new HashSet<>();
  private final List<NearDays> near = new ArrayList<>();
  private final Set<Grain> relative = EnumSet.noneOf(Grain.class);
  private final Set<DayOfWeek> weekdaysEndingNights = EnumSet.noneOf(DayOfWeek.class);
  private boolean partOfYear;
  private boolean lengthInMonths;

  void addNumber(int number) {
    numbers.add(number);
  }

  /** @param lastFigures of a year: "'98", "2015/16" */
  void addShortYear(int lastFigures) {
    shortYears.add(lastFigures);
  }

  void addYear(int year) {
    years.add(year);
  }

  void addDecade(int firstYear) {
    decades.add(firstYear % CENTURY);
  }

  void addMonth(Month month) {
    months.add(month);
  }

  void addWeekday(DayOfWeek weekday) {
    weekdays.add(weekday);
  }

  void addDate(LocalDate date) {
    dates.add(date);
    years.add(date.getYear());
    months.add(date.getMonth());
    weekdays.add(date.getDayOfWeek());
  }

  /** A quarter, a half or a season: it has months that it does not name. */
  void addPartOfYear() {
    partOfYear = true;
  }

  /** "За девять месяцев": the first and the last month are not named. */
  void addLengthInMonths() {
    lengthInMonths = true;
  }

  /** "Yesterday" is a relative day, "last week" a week, "a year ago" a year, whatever the wire's date. */
  void addRelative(Grain grain) {
    relative.add(grain);
  }

  /** "On the 5th". */
  void addDayWithoutMonth(int day) {
    daysWithoutMonth.add(day);
  }

  /** "Overnight into March 6". */
  void addEndOfNight(MonthDay day) {
    endsOfNights.add(day);
  }

  /** "Overnight into Tuesday". */
  void addEndOfNight(DayOfWeek day) {
    weekdaysEndingNights.add(day);
  }

  void addNear(NearDays days) {
    near.add(days);
    if (days.step() == 1) {
      months.addAll(days.months());
    }
  }

  void addAll(TimeTraces others) {
    numbers.addAll(others.numbers);
    shortYears.addAll(others.shortYears);
    years.addAll(others.years);
    decades.addAll(others.decades);
    months.addAll(others.months);
    weekdays.addAll(others.weekdays);
    dates.addAll(others.dates);
    daysWithoutMonth.addAll(others.daysWithoutMonth);
    endsOfNights.addAll(others.endsOfNights);
    near.addAll(others.near);
    relative.addAll(others.relative);
    partOfYear |= others.partOfYear;
    weekdaysEndingNights.addAll(others.weekdaysEndingNights);
    lengthInMonths |= others.lengthInMonths;
  }

  /** What others say of days and years as a whole, without the numbers and months that they are made of. */
  void addDaysOf(TimeTraces others) {
    dates.addAll(others.dates);
    years.addAll(others.years);
    weekdays.addAll(others.weekdays);
  }

  boolean haveDay(StatedTime time) {
    boolean written =
        time.day().filter(numbers::contains).isPresent() && time.month().filter(months::contains).isPresent();
    return written || time.day().filter(daysWithoutMonth::contains).isPresent()
        || time.date().filter(day -> dates.contains(day) || haveNear(day)).isPresent();
  }

  /** Whether a day lies in what is told from the wire's own, as "next week" is. */
  boolean haveNear(LocalDate day) {
    return near.stream().anyMatch(days -> days.has(day));
  }

  boolean haveDay(MonthDay day) {
    return numbers.contains(day.getDayOfMonth()) && months.contains(day.getMonth());
  }

  /** Whether a night is said to end on this day. */
  boolean haveNightBefore(MonthDay day) {
    return endsOfNights.contains(day);
  }

  boolean haveNightBefore(DayOfWeek day) {
    return weekdaysEndingNights.contains(day);
  }

  boolean haveLengthInMonths() {
    return lengthInMonths;
  }

  boolean haveDate(LocalDate date) {
    return dates.contains(date);
  }

  /** Whether a time as long or shorter is told from a day that stands elsewhere. */
  boolean haveRelative(Grain longest) {
    return relative.stream().anyMatch(grain -> !longest.isFinerThan(grain));
  }

  boolean have(Month month) {
    return partOfYear || months.contains(month);
  }

  boolean have(DayOfWeek weekday) {
    return weekdays.contains(weekday);
  }

  boolean haveYear(int year) {
    return numbers.contains(year) || years.contains(year) || shortYears.contains(year % CENTURY);
  }

  /** @param firstYear 1970 also stands for "the seventies" and for any year in them */
  boolean haveDecade(int firstYear) {
    boolean within = numbers.stream().anyMatch(number -> number / 10 == firstYear / 10);
    return within || decades.contains(firstYear % CENTURY) || numbers.contains(firstYear % CENTURY);
  }
}
