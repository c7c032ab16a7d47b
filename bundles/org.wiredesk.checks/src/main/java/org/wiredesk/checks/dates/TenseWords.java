package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wiredesk.mentions.times.Grain;

/** Says how a time contradicts its verb. */
final class TenseWords {

  private final TenseContradiction it;
  private final String text;

  /** @param text the whole wire's */
  TenseWords(TenseContradiction it, String text) {
    this.it = it;
    this.text = text;
  }

  String message() {
    String verb = it.governor().verb().span().of(text).replaceAll("[“”„«»\"]", "");
    return "“" + verb + "” " + (it.isFuture() ? "speaks of the future" : "tells of the past") + ", but " + time()
        + " lies " + distance(it.place().days()) + (it.isFuture() ? " before" : " after") + " the wire";
  }

  private String time() {
    boolean day = it.time().written().isPresent();
    return day ? DayWords.of(it.place().first()) : "“" + it.time().span().of(text) + "”";
  }

  String reasoning() {
    String wire = "The wire speaks from " + DayWords.of(it.place().wire()) + ".";
    return isYearless() ? wire + " " + otherYear() : wire;
  }

  private boolean isYearless() {
    return it.time().written().isPresent() && !it.time().yearIsWritten();
  }

  /** Why the year is not the one that would fit. */
  private String otherYear() {
    LocalDate other = it.isFuture() ? it.place().first().plusYears(1) : it.place().first().minusYears(1);
    return "The date has no year, so the nearest is meant: " + DayWords.of(other) + " is "
        + distance(Math.abs(ChronoUnit.DAYS.between(it.place().wire(), other)))
        + (it.isFuture() ? " after the wire" : " before the wire") + " and would be told with its year.";
  }

  private static String distance(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
