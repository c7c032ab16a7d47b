package org.wiredesk.engine.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wiredesk.engine.timeline.TimelineLayout.Tick;

/**
 * Divides an axis by the calendar: by centuries where it is dense, by days where it is wide. The label of a year or
 * month stands where that begins, the one of a day in its middle.
 */
final class Ticks {

  private static final double GAP = 14;
  private static final double LEAST_LINE_GAP = 7;
  private static final double DAYS_OF_YEAR = 365.2425;
  /** No wire speaks of more, and a compressed axis reaches far. */
  private static final long FIRST_DAY = LocalDate.of(-4000, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(12000, 1, 1).toEpochDay();

  private final TimeScale scale;
  private final TimelineFrame frame;
  private final Optional<Integer> plainYear;
  /** Right edges of the labels by their left ones. */
  private final TreeMap<Double, Double> labels = new TreeMap<>();
  /** By whole pixels. */
  private final TreeMap<Long, Tick> ticks = new TreeMap<>();

  /** A way of dividing, so many of a unit at a time. */
  private enum Step {
    YEARS_1000(1000, DAYS_OF_YEAR), YEARS_500(500, DAYS_OF_YEAR), YEARS_100(100, DAYS_OF_YEAR),
    YEARS_50(50, DAYS_OF_YEAR), YEARS_20(20, DAYS_OF_YEAR), YEARS_10(10, DAYS_OF_YEAR), YEARS_5(5, DAYS_OF_YEAR),
    YEARS_2(2, DAYS_OF_YEAR), YEARS(1, DAYS_OF_YEAR), QUARTERS(3, 30), MONTHS(1, 30), WEEKS(7, 1), DAYS(1, 1);

    private final int count;
    private final double daysOfUnit;

    Step(int count, double daysOfUnit) {
      this.count = count;
      this.daysOfUnit = daysOfUnit;
    }

    double days() {
      return count * daysOfUnit;
    }

    boolean isOfYears() {
      return compareTo(YEARS) <= 0;
    }

    boolean isOfMonths() {
      return this == QUARTERS || this == MONTHS;
    }

    boolean isOfDays() {
      return this == WEEKS || this == DAYS;
    }

    /** The last division at or before a day. */
    LocalDate atOrBefore(LocalDate day) {
      if (isOfYears()) {
        return LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
      }
      if (isOfMonths()) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1, 1);
      }
      return this == WEEKS ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }

    LocalDate next(LocalDate day) {
      return isOfYears() ? day.plusYears(count) : isOfMonths() ? day.plusMonths(count) : day.plusDays(count);
    }
  }

  /** @param now the day whose year need not be told */
  Ticks(TimeScale scale, TimelineFrame frame, Optional<LocalDate> now) {
    this.scale = scale;
    this.frame = frame;
    this.plainYear = now.map(LocalDate::getYear);
  }

  /** From left to right. */
  List<Tick> all() {
    for (Step step : Step.values()) {
      divide(step);
    }
    return new ArrayList<>(ticks.values());
  }

  /** Where the lines of a step have room, in sight and as near to the anchor as the axis must be to be so wide. */
  private void divide(Step step) {
    double reach = scale.reach(LEAST_LINE_GAP / step.days());
    double first = Math.max(Math.max(scale.day(0), scale.anchor() - reach), FIRST_DAY);
    double last = Math.min(Math.min(scale.day(frame.width()), scale.anchor() + reach), LAST_DAY);
    if (reach < 0 || first > last) {
      return;
    }
    LocalDate end = LocalDate.ofEpochDay((long) Math.floor(last));
    for (LocalDate day = step.atOrBefore(LocalDate.ofEpochDay((long) Math.floor(first))); !day.isAfter(end);
        day = step.next(day)) {
      if (day.toEpochDay() >= first) {
        put(step.isOfDays() ? day.toEpochDay() : day.toEpochDay() - 0.5, label(day, step));
      }
    }
  }

  private void put(double day, String label) {
    double x = scale.x(day);
    double width = frame.face().widths().of(label);
    double left = x - width / 2;
    boolean fits = left >= 0 && left + width <= frame.width() && isFree(left - GAP, left + width + GAP);
    if (fits) {
      labels.put(left, left + width);
      ticks.put(Math.round(x), new Tick(x, label, left));
    } else {
      ticks.putIfAbsent(Math.round(x), new Tick(x, "", x));
    }
  }

  private boolean isFree(double left, double right) {
    var before = labels.lowerEntry(right);
    return before == null || before.getValue() <= left;
  }

  private String label(LocalDate day, Step step) {
    if (step.isOfYears()) {
      return String.valueOf(day.getYear());
    }
    String name = step.isOfMonths() ? DayWords.briefMonth(day) : DayWords.brief(day);
    return plainYear.filter(year -> year == day.getYear()).isPresent() ? name : name + " " + day.getYear();
  }
}
