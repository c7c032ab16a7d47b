package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.wiredesk.mentions.quantities.Dimension;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;

/** Whether two numbers, one of each text, say the same: by value, converted, rounded, or told in another way. */
final class SameNumber {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final BigDecimal HALF_DAY = BigDecimal.valueOf(720);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal SIX = BigDecimal.valueOf(6);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  /** Conversions in the press are rounded so far. */
  private static final BigDecimal CONVERTED = new BigDecimal("0.08");
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");
  private static final BigDecimal TINY = new BigDecimal("0.000001");
  /** Numbers from here on are rounded without a word. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
  private static final BigDecimal ONE_POINT = BigDecimal.ONE;

  private SameNumber() {}

  /** Exactly the same value, as a number of the same sort. */
  static boolean exactly(Figure translation, Figure original) {
    return equal(translation.value(), original.value())
        && translation.is(QuantityKind.CLOCK) == original.is(QuantityKind.CLOCK);
  }

  /** The same for whoever reads it. */
  static boolean loosely(Figure translation, Figure original) {
    if (translation.is(QuantityKind.CLOCK) || original.is(QuantityKind.CLOCK)) {
      return clock(translation, original);
    }
    return equal(translation.value(), original.value()) || years(translation, original)
        || share(translation, original) || share(original, translation) || converted(translation, original)
        || rounded(translation, original) || dozen(translation, original) || round(translation, original)
        || round(original, translation) || halfYear(translation, original) || halfYear(original, translation);
  }

  private static boolean clock(Figure one, Figure other) {
    if (one.is(QuantityKind.CLOCK) && other.is(QuantityKind.CLOCK)) {
      return one.value().subtract(other.value()).remainder(HALF_DAY).signum() == 0;
    }
    Figure clock = one.is(QuantityKind.CLOCK) ? one : other;
    BigDecimal value = clock == one ? other.value() : one.value();
    BigDecimal[] time = clock.value().divideAndRemainder(SIXTY);
    BigDecimal written = time[0].add(time[1].movePointLeft(2));
    boolean hour = time[1].signum() == 0 && value.compareTo(BigDecimal.valueOf(24)) <= 0
        && value.subtract(time[0]).remainder(DOZEN).signum() == 0;
    return hour || equal(value, written) || equal(value, written.movePointRight(2));
  }

  /** "1990s" and "the 90s"; the 19th century and 1800. */
  private static boolean years(Figure one, Figure other) {
    if (!one.isYear() && !other.isYear()) {
      return false;
    }
    boolean shortened = (one.value().compareTo(HUNDRED) < 0) != (other.value().compareTo(HUNDRED) < 0);
    boolean same = shortened && equal(one.value().remainder(HUNDRED), other.value().remainder(HUNDRED));
    return same || century(one, other) || century(other, one);
  }

  private static boolean century(Figure ordinal, Figure year) {
    return year.isYear() && !ordinal.isYear()
        && equal(ordinal.value().subtract(BigDecimal.ONE), year.value().divideToIntegralValue(HUNDRED));
  }

  /** "Half" and 50 percent, "a third" and 33 percent; "doubled" and 200 percent. */
  private static boolean share(Figure part, Figure percent) {
    boolean parts = part.is(QuantityKind.FRACTION) || part.is(QuantityKind.MULTIPLE);
    return parts && percent.unit().dimension() == Dimension.SHARE
        && part.value().multiply(HUNDRED).subtract(percent.value()).abs().compareTo(ONE_POINT) <= 0;
  }

  private static boolean converted(Figure translation, Figure original) {
    Unit mine = translation.unit();
    Unit theirs = original.unit();
    boolean measures = mine.dimension().compareTo(Dimension.MONEY) > 0 && mine.convertsTo(theirs)
        && !mine.id().equals(theirs.id());
    return measures && near(theirs.convert(original.value(), mine), translation.value(), CONVERTED);
  }

  /** The eighth finals of other languages are the round of the last 16. */
  private static boolean round(Figure teams, Figure part) {
    return part.is(QuantityKind.FRACTION) && part.value().signum() > 0
        && near(teams.value(), TWO.divide(part.value(), MathContext.DECIMAL32), TINY);
  }

  /** A number with fewer figures than the original's that is what this is when rounded; or "about" and near it. */
  private static boolean rounded(Figure translation, Figure original) {
    boolean about = translation.quantity().approximate() || original.quantity().approximate()
        || translation.is(QuantityKind.VAGUE) || original.is(QuantityKind.VAGUE);
    int figures = figures(translation.value());
    int before = figures(original.value());
    boolean large = figures > 1 && translation.value().compareTo(LARGE) >= 0;
    boolean rounder = figures < before && (large || about);
    boolean same = rounder
        && equal(original.value().round(new MathContext(figures, RoundingMode.HALF_UP)), translation.value());
    boolean close = about && figures != before && near(original.value(), translation.value(), ROUNDED);
    return same || close || odd(translation, original);
  }

  /** "Два с лишним" may be two and a half. */
  private static boolean odd(Figure translation, Figure original) {
    BigDecimal more = translation.value().subtract(original.value());
    BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(-original.value().stripTrailingZeros().scale());
    return original.quantity().approximate() && more.signum() > 0 && more.compareTo(place) < 0
        && !equal(translation.value().remainder(place), BigDecimal.ZERO) && original.quantity().inWords();
  }

  /** Half a year and six months. */
  private static boolean halfYear(Figure months, Figure half) {
    return months.unit().id().equals("month") && equal(months.value(), SIX) && equal(half.value(), HALF);
  }

  /** Languages that count in tens say "десяток" where English says "a dozen". */
  private static boolean dozen(Figure one, Figure other) {
    boolean vague = one.quantity().inWords() && other.quantity().inWords();
    return vague && (equal(one.value(), TEN) && equal(other.value(), DOZEN)
        || equal(one.value(), DOZEN) && equal(other.value(), TEN));
  }

  private static int figures(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  private static boolean near(BigDecimal one, BigDecimal other, BigDecimal share) {
    return one.subtract(other).abs().compareTo(one.abs().max(other.abs()).multiply(share)) <= 0;
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
