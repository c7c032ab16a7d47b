package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.wiredesk.mentions.quantities.QuantityKind;

/** Whether two numbers, one of each text, say the same: by value, converted, rounded, or told in another way. */
final class SameNumber {

  private static final int GROUP = 3;
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");
  /** Numbers from here on are rounded without a word. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

  private SameNumber() {}

  /** The same for whoever reads it. */
  static boolean loosely(Figure translation, Figure original) {
    if (SameTime.isClock(translation, original)) {
      return SameTime.clock(translation, original);
    }
    return equal(translation, original) || SameTime.years(translation, original)
        || SameTime.hours(translation, original) || next(translation, original)
        || thousands(translation, original)
        || SameShare.same(translation, original) || SameMeasure.same(translation, original)
        || rounded(translation, original) || dozen(translation, original);
  }

  /** Where one of them does not say what it counts, nor whether it is below zero. */
  private static boolean equal(Figure one, Figure other) {
    boolean unsigned = one.unit().isNone() || other.unit().isNone();
    return equal(one.value(), other.value()) || unsigned && equal(one.value().abs(), other.value().abs());
  }

  /** Whose comma parts thousands in an original that should part them by blanks: "6,678 человек". */
  private static boolean thousands(Figure translation, Figure original) {
    boolean bare = original.is(QuantityKind.CARDINAL) && original.unit().isNone() && !original.quantity().inWords();
    return bare && isGroup(original)
        && equal(translation.value(), original.value().movePointRight(GROUP));
  }

  /** Whether three figures follow the comma; a value keeps no zeros at its end, but they were written. */
  private static boolean isGroup(Figure figure) {
    BigDecimal value = figure.value();
    int whole = value.precision() - value.scale();
    boolean zeros = whole > 0 && whole <= GROUP && value.scale() < GROUP
        && figure.quantity().number().length() == whole + 1 + GROUP;
    return zeros || value.scale() == GROUP;
  }

  /** "三四" is three, or it is four. */
  private static boolean next(Figure translation, Figure original) {
    BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(-original.value().stripTrailingZeros().scale());
    return original.is(QuantityKind.VAGUE) && equal(translation.value().subtract(original.value()), place);
  }

  /** A number with fewer figures than the original's that is what this is when rounded; or "about" and near it. */
  private static boolean rounded(Figure translation, Figure original) {
    boolean about = translation.isApproximate() || original.isApproximate();
    int figures = figures(translation.value());
    int before = figures(original.value());
    boolean large = figures > 1 && translation.value().compareTo(LARGE) >= 0;
    boolean rounder = figures < before && (large || about);
    boolean same = rounder
        && equal(original.value().round(new MathContext(figures, RoundingMode.HALF_UP)), translation.value());
    boolean close = about && figures != before
        && SameMeasure.near(original.value(), translation.value(), ROUNDED);
    return same || close || odd(translation, original);
  }

  /** "Два с лишним" may be two and a half. */
  private static boolean odd(Figure translation, Figure original) {
    BigDecimal more = translation.value().subtract(original.value());
    BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(-original.value().stripTrailingZeros().scale());
    return original.quantity().approximate() && more.signum() > 0 && more.compareTo(place) < 0
        && !equal(translation.value().remainder(place), BigDecimal.ZERO) && original.quantity().inWords();
  }

  /** Languages that count in tens say "десяток" where English says "a dozen", and "полтора" of either. */
  private static boolean dozen(Figure one, Figure other) {
    boolean words = one.quantity().inWords() && other.quantity().inWords();
    return words && (isSoManyTens(one, other) || isSoManyTens(other, one));
  }

  private static boolean isSoManyTens(Figure dozens, Figure tens) {
    boolean one = equal(dozens.value(), DOZEN) && equal(tens.value(), TEN);
    return one || dozens.has(Trait.DOZENS) && equal(dozens.value().multiply(TEN), tens.value().multiply(DOZEN));
  }

  private static int figures(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
