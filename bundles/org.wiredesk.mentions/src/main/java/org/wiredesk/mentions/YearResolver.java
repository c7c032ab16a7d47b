package org.wiredesk.mentions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiredesk.mentions.times.WrittenDay;

/**
 * Tells which day of the calendar a date means for certain. A day without a year is the one nearest to the wire's own
 * date, unless the sentence speaks of other years: then a weekday decides, and without one the day stays open. Figures:
 * a nearest day more than {@value #FAR_DAYS} days away gives way to another that fits the weekday written; where the
 * two nearest are about equally far, within {@value #TIE_DAYS} days, neither is meant for certain.
 */
final class YearResolver {

  private static final int FAR_DAYS = 80;
  private static final int TIE_DAYS = 30;
  /** English dates before it may follow the Julian calendar, Russian ones up to 1918 did. */
  private static final int FIRST_CERTAIN_YEAR = 1919;

  private final Optional<LocalDate> wireDay;

  YearResolver(Optional<LocalDate> wireDay) {
    this.wireDay = wireDay;
  }

  /** @param others of the sentence that the date stands in */
  Optional<LocalDate> resolve(WrittenDay date, OtherYears others) {
    if (date.year().isPresent()) {
      return date.year().filter(year -> year >= FIRST_CERTAIN_YEAR).flatMap(date::in);
    }
    Optional<LocalDate> nearest = wireDay.flatMap(day -> nearest(date, day));
    if (nearest.isEmpty() || fits(date, nearest.get()) || !others.than(nearest.get().getYear())) {
      return nearest;
    }
    Optional<LocalDate> fitting = others.named().stream().sorted().map(date::in).flatMap(Optional::stream)
        .filter(day -> fits(date, day)).findFirst();
    boolean noneFits = date.weekday().isPresent() && fitting.isEmpty() && !others.hinted();
    return noneFits ? nearest : fitting;
  }

  private static Optional<LocalDate> nearest(WrittenDay date, LocalDate wireDay) {
    List<LocalDate> candidates = IntStream.rangeClosed(wireDay.getYear() - 1, wireDay.getYear() + 1)
        .mapToObj(date::in)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingLong(day -> distance(day, wireDay)))
        .toList();
    if (candidates.isEmpty() || distance(candidates.get(0), wireDay) <= FAR_DAYS) {
      return candidates.stream().findFirst();
    }
    if (date.weekday().isPresent()) {
      Optional<LocalDate> fitting = candidates.stream().filter(day -> fits(date, day)).findFirst();
      if (fitting.isPresent()) {
        return fitting;
      }
    }
    boolean tie = candidates.size() > 1
        && distance(candidates.get(1), wireDay) - distance(candidates.get(0), wireDay) <= TIE_DAYS;
    return tie ? Optional.empty() : Optional.of(candidates.get(0));
  }

  private static boolean fits(WrittenDay date, LocalDate day) {
    return date.weekday().filter(weekday -> weekday == day.getDayOfWeek()).isPresent();
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
