package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The days of holidays that move. */
final class Holidays {

  private Holidays() {}

  /** Easter Sunday of the western churches, by the method of the "Nature" correspondent (1876), years 1583 on. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int m = (a + 11 * h) / 319;
    int r = (2 * e + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
    int month = (h - m + r + 90) / 25;
    int day = (h - m + r + month + 19) % 32;
    return LocalDate.of(year, month, day);
  }

  /** The nth such weekday of a month, the last when {@code nth} is -1. */
  static LocalDate nth(int year, Month month, int nth, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }
}
