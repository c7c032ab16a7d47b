package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Holidays by name, with or without a year: "Thanksgiving Day", "last Christmas", "Easter 2003". */
final class EnglishHolidays implements Recogniser {

  private static final PhraseTable<IntFunction<LocalDate>> NAMES = new PhraseTable<IntFunction<LocalDate>>()
      .putAll(day(Month.JANUARY, 1), "New Year's Day", "New Year's", "New Year")
      .putAll(day(Month.DECEMBER, 31), "New Year's Eve")
      .putAll(day(Month.DECEMBER, 25), "Christmas", "Christmas Day")
      .putAll(day(Month.DECEMBER, 24), "Christmas Eve")
      .putAll(day(Month.DECEMBER, 26), "Boxing Day")
      .putAll(day(Month.JANUARY, 6), "Epiphany")
      .putAll(day(Month.FEBRUARY, 14), "Valentine's Day")
      .putAll(day(Month.MARCH, 17), "St. Patrick's Day")
      .putAll(day(Month.MARCH, 8), "International Women's Day")
      .putAll(day(Month.MAY, 1), "May Day", "Labour Day")
      .putAll(day(Month.MAY, 9), "Victory Day")
      .putAll(day(Month.JULY, 4), "the Fourth of July", "July Fourth")
      .putAll(day(Month.JULY, 14), "Bastille Day")
      .putAll(day(Month.NOVEMBER, 11), "Veterans Day", "Armistice Day", "Remembrance Day")
      .putAll(day(Month.OCTOBER, 31), "Halloween")
      .putAll(day(Month.NOVEMBER, 1), "All Saints' Day")
      .putAll(day(Month.APRIL, 1), "April Fool's Day", "April Fools' Day")
      .putAll(day(Month.APRIL, 22), "Earth Day")
      .putAll(nth(Month.JANUARY, 3, DayOfWeek.MONDAY), "Martin Luther King Day")
      .putAll(nth(Month.FEBRUARY, 3, DayOfWeek.MONDAY), "Presidents Day", "Presidents' Day")
      .putAll(nth(Month.MAY, 2, DayOfWeek.SUNDAY), "Mother's Day")
      .putAll(nth(Month.MAY, -1, DayOfWeek.MONDAY), "Memorial Day")
      .putAll(nth(Month.JUNE, 3, DayOfWeek.SUNDAY), "Father's Day")
      .putAll(nth(Month.SEPTEMBER, 1, DayOfWeek.MONDAY), "Labor Day")
      .putAll(nth(Month.OCTOBER, 2, DayOfWeek.MONDAY), "Columbus Day")
      .putAll(nth(Month.NOVEMBER, 4, DayOfWeek.THURSDAY), "Thanksgiving", "Thanksgiving Day")
      .putAll(year -> Holidays.nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1), "Election Day")
      .putAll(easter(0), "Easter", "Easter Sunday")
      .putAll(easter(-2), "Good Friday")
      .putAll(easter(-7), "Palm Sunday")
      .putAll(easter(1), "Easter Monday")
      .putAll(easter(-46), "Ash Wednesday")
      .putAll(easter(39), "Ascension Day")
      .putAll(easter(49), "Pentecost", "Whit Sunday");

  private static IntFunction<LocalDate> day(Month month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static IntFunction<LocalDate> nth(Month month, int nth, DayOfWeek day) {
    return year -> Holidays.nth(year, month, nth, day);
  }

  private static IntFunction<LocalDate> easter(int days) {
    return year -> Holidays.easter(year).plusDays(days);
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Direction direction = EnglishWords.direction(cursor);
    boolean capital = cursor.peek().isCapitalised() || cursor.peek().is("the");
    Optional<IntFunction<LocalDate>> holiday = cursor.take(NAMES);
    if (!capital || holiday.isEmpty()) {
      return List.of();
    }
    boolean week = cursor.take("week");
    int end = cursor.at();
    cursor.take(",");
    Optional<Integer> year = EnglishYears.written(cursor);
    if (year.isPresent()) {
      return List.of(phrase(from, cursor.at(), Meaning.fixed(value(holiday.get().apply(year.get()), week))));
    }
    return List.of(phrase(from, end, direction.yearly(
        it -> Optional.of(value(holiday.get().apply(it), week)),
        TimePattern.open(week ? Grain.WEEK : Grain.DAY))));
  }

  /** "Easter week": the week that the day lies in. */
  private static CalendarValue value(LocalDate day, boolean week) {
    return Calendar.containing(day, week ? Grain.WEEK : Grain.DAY);
  }

  private static Phrase phrase(int from, int to, Meaning meaning) {
    return Phrase.of(from, to, TimexType.DATE, "holiday", meaning);
  }
}
