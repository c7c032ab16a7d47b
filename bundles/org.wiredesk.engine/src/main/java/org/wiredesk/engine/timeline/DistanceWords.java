package org.wiredesk.engine.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a time lies from the wire's date, as one would say it: in days when near, in years when far. */
final class DistanceWords {

  private static final long MOST_DAYS = 60;
  private static final long MOST_MONTHS = 24;

  private DistanceWords() {}

  static String of(PlacedDays days, LocalDate now) {
    long distance = days.distanceFrom(now);
    if (distance == 0) {
      return days.isOneDay() ? "the wire's date" : "around the wire's date";
    }
    LocalDate edge = distance < 0 ? days.last() : days.first();
    return length(edge, now) + (distance < 0 ? " before" : " after");
  }

  private static String length(LocalDate a, LocalDate b) {
    long days = Math.abs(ChronoUnit.DAYS.between(a, b));
    long months = Math.abs(ChronoUnit.MONTHS.between(a, b));
    if (days <= MOST_DAYS) {
      return count(days, "day");
    }
    return months <= MOST_MONTHS ? count(months, "month") : count(months / 12, "year");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
