package org.wiredesk.mentions.times;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The meaning of a month without its year. */
final class CalendarMonths {

  private CalendarMonths() {}

  static Meaning yearless(Month month) {
    return Placing.yearless(year -> Optional.of(in(month, year)), open(month));
  }

  /** The month behind "since". */
  static Meaning begun(Month month) {
    return Placing.begun(year -> Optional.of(in(month, year)), open(month));
  }

  static CalendarValue in(Month month, int year) {
    return new CalendarValue.Month(YearMonth.of(year, month));
  }

  static TimePattern open(Month month) {
    return new TimePattern(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()), Grain.MONTH);
  }
}
