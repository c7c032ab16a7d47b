package org.wiredesk.mentions.times;

import java.time.temporal.ChronoUnit;

/** How exact a time is told, from fine to coarse; all but {@link #PART_OF_DAY} also count lengths of time. */
public enum Grain {
  SECOND("S", ChronoUnit.SECONDS, 1),
  MINUTE("M", ChronoUnit.MINUTES, 1),
  HOUR("H", ChronoUnit.HOURS, 1),
  PART_OF_DAY("D", ChronoUnit.HALF_DAYS, 1),
  DAY("D", ChronoUnit.DAYS, 1),
  WEEKEND("WE", ChronoUnit.WEEKS, 1),
  WEEK("W", ChronoUnit.WEEKS, 1),
  MONTH("M", ChronoUnit.MONTHS, 1),
  QUARTER("Q", ChronoUnit.MONTHS, 3),
  SEASON("", ChronoUnit.MONTHS, 3),
  HALF("", ChronoUnit.MONTHS, 6),
  YEAR("Y", ChronoUnit.YEARS, 1),
  DECADE("DE", ChronoUnit.YEARS, 10),
  CENTURY("CE", ChronoUnit.YEARS, 100),
  MILLENNIUM("ML", ChronoUnit.YEARS, 1000),
  /** Of vague times, that have none. */
  NONE("X", ChronoUnit.FOREVER, 1);

  private final String symbol;
  private final ChronoUnit unit;
  private final int units;

  Grain(String symbol, ChronoUnit unit, int units) {
    this.symbol = symbol;
    this.unit = unit;
    this.units = units;
  }

  /** The letter of TIMEX3 durations; empty where it has none. */
  String symbol() {
    return symbol;
  }

  public boolean isFinerThan(Grain other) {
    return compareTo(other) < 0;
  }

  public boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** One of this grain is {@link #units()} of these. */
  ChronoUnit unit() {
    return unit;
  }

  public int units() {
    return units;
  }
}
