package org.wiredesk.mentions.times;

import java.time.LocalDate;

/** A date in figures that means one day in one country and another elsewhere: 04/05/1999. */
public record AmbiguousDay(LocalDate monthFirst, LocalDate dayFirst) implements TimeValue {

  /** TIMEX3 has no room for both; it gets the reading with the month first. */
  @Override
  public String timex3() {
    return monthFirst.toString();
  }

  @Override
  public Grain grain() {
    return Grain.DAY;
  }
}
