package org.wiredesk.checks.original.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

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
  private boolean partOfYear;
  private boolean relativeDay;

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

  /** "Yesterday", "the next day", whatever day that is. */
  void addRelativeDay() {
    relativeDay = true;
  }

  void addAll(TimeTraces others) {
    numbers.addAll(others.numbers);
    shortYears.addAll(others.shortYears);
    years.addAll(others.years);
    decades.addAll(others.decades);
    months.addAll(others.months);
    weekdays.addAll(others.weekdays);
    dates.addAll(others.dates);
    partOfYear |= others.partOfYear;
    relativeDay |= others.relativeDay;
  }

  boolean haveDay(StatedTime time) {
    boolean written =
        time.day().filter(numbers::contains).isPresent() && time.month().filter(months::contains).isPresent();
    return written || time.date().filter(dates::contains).isPresent();
  }

  boolean haveDate(LocalDate date) {
    return dates.contains(date);
  }

  boolean haveRelativeDay() {
    return relativeDay;
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
