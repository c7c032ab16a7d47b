package org.wiredesk.engine.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.AmbiguousDay;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.TimexType;

/**
 * Where a time lies in the calendar, both days inclusive.
 *
 * @param eitherOr whether one of the two days is meant and nothing between them
 */
public record PlacedDays(LocalDate first, LocalDate last, boolean eitherOr) {

  public PlacedDays {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /** Empty for lengths of time, for what recurs, for vague times and for those that nothing tells the year of. */
  static Optional<PlacedDays> of(TemporalExpression time) {
    if (time.time().type() == TimexType.SET) {
      return Optional.empty();
    }
    if (time.value() instanceof CalendarValue value) {
      return Optional.of(new PlacedDays(value.first(), value.last(), false));
    }
    if (time.value() instanceof AmbiguousDay day) {
      boolean inOrder = day.monthFirst().isBefore(day.dayFirst());
      return Optional.of(inOrder
          ? new PlacedDays(day.monthFirst(), day.dayFirst(), true)
          : new PlacedDays(day.dayFirst(), day.monthFirst(), true));
    }
    return Optional.empty();
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  /** In days; 0 when it holds the day, negative when it lies before. */
  public long distanceFrom(LocalDate day) {
    if (last.isBefore(day)) {
      return last.toEpochDay() - day.toEpochDay();
    }
    return Math.max(0, first.toEpochDay() - day.toEpochDay());
  }
}
