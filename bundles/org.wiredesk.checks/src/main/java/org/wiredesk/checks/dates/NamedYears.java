package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiredesk.mentions.TemporalExpression;

/**
 * The days of the calendar that a wire tells with their years: who has told of 16 April 2014 may go on to speak of
 * "April 16" and mean that day.
 */
final class NamedYears {

  private final Map<MonthDay, List<LocalDate>> days;

  NamedYears(List<TemporalExpression> times) {
    days = times.stream()
        .filter(time -> time.yearIsWritten() && time.day().isPresent())
        .map(time -> time.day().get())
        .collect(Collectors.groupingBy(MonthDay::from, HashMap::new, Collectors.toList()));
  }

  /** Whether a day without a year has, in some year that the wire names for it, the tense of its verb. */
  boolean fit(TenseContradiction it) {
    return !it.time().yearIsWritten() && it.time().written().isPresent()
        && days.getOrDefault(MonthDay.from(it.place().first()), List.of()).stream()
            .anyMatch(day -> it.isFuture() ? day.isAfter(it.place().wire()) : day.isBefore(it.place().wire()));
  }
}
