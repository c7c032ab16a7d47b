package org.wiredesk.mentions.times;

import java.util.Locale;
import java.util.Optional;

/** Makes expressions of days of a month, with or without a year. */
final class CalendarDays {

  private CalendarDays() {}

  static Phrase phrase(int from, int to, WrittenDay day) {
    return Phrase.of(from, to, TimexType.DATE, "calendar-date", meaning(day)).with(day);
  }

  /** A day no calendar has keeps its figures but has no place. */
  private static Meaning meaning(WrittenDay day) {
    String written = day.year().map(it -> String.format(Locale.ROOT, "%04d", it)).orElse("XXXX");
    TimePattern open = new TimePattern(
        String.format(Locale.ROOT, "%s-%02d-%02d", written, day.month().getValue(), day.day()), Grain.DAY);
    if (day.year().isPresent()) {
      return Meaning.fixed(in(day, day.year().get()).<TimeValue>map(it -> it).orElse(open));
    }
    return Placing.yearless(year -> in(day, year), open, day.weekday());
  }

  private static Optional<CalendarValue.Day> in(WrittenDay day, int year) {
    return day.in(year).map(CalendarValue.Day::new);
  }
}
