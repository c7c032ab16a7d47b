package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;

/** Whether two numbers say the same part of a whole or the same change: "half" and 50 percent, "вдвое" and "halved". */
final class SameShare {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal TINY = new BigDecimal("0.000001");
  /** How many percent "a third" may be off, and how many "nearly a third". */
  private static final BigDecimal ONE_POINT = BigDecimal.ONE;
  private static final BigDecimal ABOUT = BigDecimal.valueOf(4);

  private SameShare() {}

  static boolean same(Figure one, Figure other) {
    return percentOfPart(one, other) || percentOfPart(other, one) || percentOfMultiple(one, other)
        || percentOfMultiple(other, one) || partOfMultiple(one, other) || partOfMultiple(other, one)
        || everyNth(one, other) || everyNth(other, one) || hundredth(one, other) || hundredth(other, one)
        || round(one, other) || round(other, one);
  }

  /** "One in five", told by two numbers of one text, and a share of the other. */
  static boolean isRatio(Figure one, Figure of, Figure share) {
    boolean counts = isPlainCount(one) && isPlainCount(of) && one.value().signum() > 0
        && one.value().compareTo(of.value()) < 0 && (isPercent(share) || share.is(QuantityKind.FRACTION));
    return counts && near(percent(share), one.value().multiply(HUNDRED).divide(of.value(), MathContext.DECIMAL32),
        tolerance(one, share));
  }

  private static boolean isPlainCount(Figure figure) {
    return figure.is(QuantityKind.CARDINAL) && figure.unit().isNone();
  }

  private static boolean percentOfPart(Figure part, Figure percent) {
    return part.is(QuantityKind.FRACTION) && isPercent(percent)
        && percent(part).subtract(percent.value()).abs().compareTo(tolerance(part, percent)) <= 0;
  }

  /** "Tripled" is 300 percent of what it was or 200 percent more; a third as much is 33 percent of it or 67 less. */
  private static boolean percentOfMultiple(Figure multiple, Figure percent) {
    if (!isMultiple(multiple) || !isPercent(percent)) {
      return false;
    }
    BigDecimal times = multiple.value().multiply(HUNDRED);
    BigDecimal part = HUNDRED.divide(multiple.value(), MathContext.DECIMAL32);
    BigDecimal tolerance = tolerance(multiple, percent);
    return near(percent.value(), times, tolerance) || near(percent.value(), times.subtract(HUNDRED), tolerance)
        || near(percent.value(), part, tolerance) || near(percent.value(), HUNDRED.subtract(part), tolerance);
  }

  /** "Three times less" is a third, or less by two thirds; "one and a half times" is more by a half. */
  private static boolean partOfMultiple(Figure multiple, Figure part) {
    if (!isMultiple(multiple) || !part.is(QuantityKind.FRACTION)) {
      return false;
    }
    BigDecimal inverse = BigDecimal.ONE.divide(multiple.value(), MathContext.DECIMAL32);
    return near(part.value(), inverse, TINY) || near(part.value(), BigDecimal.ONE.subtract(inverse), TINY)
        || near(part.value(), multiple.value().subtract(BigDecimal.ONE), TINY);
  }

  private static boolean isMultiple(Figure figure) {
    return figure.is(QuantityKind.MULTIPLE) && figure.value().signum() > 0;
  }

  /** "Каждый пятый" is a fifth and 20 percent. */
  private static boolean everyNth(Figure nth, Figure share) {
    boolean spelled = nth.is(QuantityKind.ORDINAL) && nth.quantity().inWords() && nth.value().compareTo(TWO) >= 0;
    return spelled && (isPercent(share) || share.is(QuantityKind.FRACTION)) && near(
        percent(share), HUNDRED.divide(nth.value(), MathContext.DECIMAL32), ONE_POINT);
  }

  /** A basis point is the hundredth of a percentage point, per mille the tenth of a percent. */
  private static boolean hundredth(Figure small, Figure large) {
    return switch (small.unit().id()) {
      case "bp" -> (large.unit().equals(Unit.PERCENTAGE_POINT) || isPercent(large) || large.is(QuantityKind.FRACTION))
          && equal(small.value(), large.value().multiply(HUNDRED));
      case "permille" -> isPercent(large) && equal(small.value(), large.value().multiply(TEN));
      default -> false;
    };
  }

  /** The eighth finals of other languages are the round of the last 16. */
  private static boolean round(Figure teams, Figure part) {
    return part.is(QuantityKind.FRACTION) && part.value().signum() > 0 && teams.unit().isNone()
        && near(teams.value(), TWO.divide(part.value(), MathContext.DECIMAL32), TINY.multiply(teams.value().abs()));
  }

  private static BigDecimal percent(Figure share) {
    return share.is(QuantityKind.FRACTION) ? share.value().multiply(HUNDRED) : share.value();
  }

  private static boolean isPercent(Figure figure) {
    return figure.unit().equals(Unit.PERCENT) || figure.unit().equals(Unit.PERCENTAGE_POINT);
  }

  private static BigDecimal tolerance(Figure one, Figure other) {
    return one.isApproximate() || other.isApproximate() ? ABOUT : ONE_POINT;
  }

  private static boolean near(BigDecimal one, BigDecimal other, BigDecimal most) {
    return one.subtract(other).abs().compareTo(most) <= 0;
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
