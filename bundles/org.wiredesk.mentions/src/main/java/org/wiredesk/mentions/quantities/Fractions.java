package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole as decimals, all cut at the same place so that equal ones are equal. */
final class Fractions {

  private static final int PLACES = 9;

  private Fractions() {}

  static BigDecimal of(long numerator, long denominator) {
    return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_EVEN);
  }
}
