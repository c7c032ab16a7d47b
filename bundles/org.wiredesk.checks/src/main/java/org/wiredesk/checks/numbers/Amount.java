package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

/**
 * A number that counts or measures, as these checks compare it.
 *
 * @param span with its unit: "$3.5 billion"
 * @param number without it
 * @param written the words of the number: "3.5 billion"
 * @param exact false behind "about", "at least", "more than"
 */
record Amount(Span span, Span number, String written, BigDecimal value, Unit unit, boolean exact) {

  /** Counts people or things: whole, without a unit. */
  boolean isCount() {
    return unit.isNone() && value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
  }

  boolean isPercent() {
    return unit.equals(Unit.PERCENT);
  }

  boolean isPoints() {
    return unit.equals(Unit.PERCENTAGE_POINT);
  }

  Amount in(Unit other) {
    return new Amount(span, number, written, value, other, exact);
  }

  Amount negated() {
    return new Amount(span, number, written, value.negate(), unit, exact);
  }

  /** "10.5 to 10.1 million": the first is of millions too, when it is no other number than that. */
  Amount scaledLike(Amount next) {
    boolean shares = next.mantissa().signum() > 0 && next.isScaled() && !isScaled()
        && value.doubleValue() < 50 * next.mantissa().doubleValue() && value.compareTo(next.value) < 0;
    return shares ? new Amount(span, number, written,
        value.multiply(next.value.divide(next.mantissa(), MathContext.DECIMAL64)), unit, exact) : this;
  }

  /** One of its last figure that is no trailing zero: 100 of "1,200", 0.1 of "3.5", 100 million of "2.3 billion". */
  BigDecimal step() {
    return value.signum() == 0 ? BigDecimal.ONE : value.stripTrailingZeros().ulp();
  }

  /** The least that may have been rounded to it; trailing zeros are taken for rounded, but for no more than a tenth. */
  double least() {
    return value.doubleValue() - slack();
  }

  double most() {
    return value.doubleValue() + slack();
  }

  private double slack() {
    double half = step().doubleValue() / 2;
    double tenth = Math.abs(value.doubleValue()) / 10;
    return value.precision() == 1 && value.scale() >= 0 ? half : Math.min(half, Math.max(tenth, 0.5));
  }

  /** The figures without the word for thousand, million or billion behind them; all of it when there is none. */
  Span figures() {
    return new Span(number.start(), number.start() + figureLength());
  }

  /** The value of the {@link #figures()}; that of the whole when it is in words. */
  BigDecimal mantissa() {
    String figures = written.substring(0, figureLength()).replace(",", "");
    boolean number = !figures.isEmpty() && figures.indexOf('.') == figures.lastIndexOf('.')
        && figures.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9') && !figures.startsWith(".");
    return number ? new BigDecimal(figures) : value;
  }

  /** Whether a word for thousand, million or billion belongs to its figures. */
  boolean isScaled() {
    return mantissa().compareTo(value) != 0;
  }

  private int figureLength() {
    int end = 0;
    while (end < written.length()
        && (Character.isDigit(written.charAt(end)) || ".,".indexOf(written.charAt(end)) >= 0)) {
      end++;
    }
    while (end > 0 && !Character.isDigit(written.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? written.length() : end;
  }

  /** The value in figures, without a unit. */
  String plain() {
    return plain(value);
  }

  static String plain(BigDecimal value) {
    BigDecimal tidy = value.stripTrailingZeros();
    return (tidy.scale() < 0 ? tidy.setScale(0, RoundingMode.UNNECESSARY) : tidy).toPlainString();
  }
}
