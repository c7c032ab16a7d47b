package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import org.wiredesk.mentions.quantities.QuantityKind;

/** Whether two numbers say the same time of day, century or decade. */
final class SameTime {

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final BigDecimal HALF_DAY = BigDecimal.valueOf(720);
  private static final BigDecimal NOON = BigDecimal.valueOf(12);
  private static final BigDecimal DAY = BigDecimal.valueOf(24);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SameTime() {}

  static boolean isClock(Figure one, Figure other) {
    return one.is(QuantityKind.CLOCK) || other.is(QuantityKind.CLOCK);
  }

  /** Of which one at least is a time of day. */
  static boolean clock(Figure translation, Figure original) {
    if (translation.clock().isPresent() && original.clock().isPresent()) {
      return original.clock().get().isTranslatedAs(translation.clock().get());
    }
    Figure clock = translation.is(QuantityKind.CLOCK) ? translation : original;
    BigDecimal value = clock == translation ? original.value() : translation.value();
    BigDecimal[] time = clock.value().divideAndRemainder(SIXTY);
    BigDecimal written = time[0].add(time[1].movePointLeft(2));
    Figure other = clock == translation ? original : translation;
    return isHours(value, clock.value()) || isHourThatRuns(other, clock) || value.compareTo(written) == 0
        || value.compareTo(written.movePointRight(2)) == 0;
  }

  /** "In three hours' time" hardly; but "в три часа", "a las diez y media". */
  private static boolean isHours(BigDecimal hours, BigDecimal clock) {
    return hours.signum() >= 0 && hours.compareTo(DAY) <= 0
        && hours.multiply(SIXTY).subtract(clock).remainder(HALF_DAY).signum() == 0;
  }

  /** The ninth hour runs from eight on: "в начале девятого". */
  private static boolean isHourThatRuns(Figure hour, Figure clock) {
    boolean told = hour.is(QuantityKind.ORDINAL) && hour.quantity().inWords() && hour.value().compareTo(NOON) <= 0;
    BigDecimal since = clock.value().subtract(hour.value().subtract(BigDecimal.ONE).multiply(SIXTY));
    return told && since.add(HALF_DAY).remainder(HALF_DAY).compareTo(SIXTY) < 0;
  }

  /** "19 часов" and "seven in the evening", where no word for the clock stands beside one of them. */
  static boolean hours(Figure one, Figure other) {
    return isEveningHour(one, other) || isEveningHour(other, one);
  }

  private static boolean isEveningHour(Figure hours, Figure hour) {
    return hours.unit().id().equals("hour") && hour.unit().isNone() && hours.value().compareTo(DAY) < 0
        && hours.value().compareTo(NOON) > 0 && hours.value().subtract(hour.value()).compareTo(NOON) == 0;
  }

  /** "1990s" and "the 90s"; the 19th century and 1800. */
  static boolean years(Figure one, Figure other) {
    if (!one.isYear() && !other.isYear()) {
      return false;
    }
    boolean shortened = (one.value().compareTo(HUNDRED) < 0) != (other.value().compareTo(HUNDRED) < 0);
    boolean same = shortened && one.value().remainder(HUNDRED).compareTo(other.value().remainder(HUNDRED)) == 0;
    return same || century(one, other) || century(other, one);
  }

  private static boolean century(Figure ordinal, Figure year) {
    return year.isYear() && !ordinal.isYear()
        && ordinal.value().subtract(BigDecimal.ONE).compareTo(year.value().divideToIntegralValue(HUNDRED)) == 0;
  }
}
