package org.wiredesk.mentions.times;

import java.time.LocalDate;

/** The seasons of the northern half of the world, with TIMEX3's letters; winter belongs to the year it ends in. */
public enum YearSeason {
  WINTER("WI", -1), SPRING("SP", 2), SUMMER("SU", 5), AUTUMN("FA", 8);

  private final String letters;
  private final int monthsFromNewYear;

  YearSeason(String letters, int monthsFromNewYear) {
    this.letters = letters;
    this.monthsFromNewYear = monthsFromNewYear;
  }

  String letters() {
    return letters;
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, 1, 1).plusMonths(monthsFromNewYear);
  }

  static YearSeason of(LocalDate day) {
    return values()[day.getMonthValue() % 12 / 3];
  }
}
