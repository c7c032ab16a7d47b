package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;

/**
 * A number without its surroundings.
 *
 * @param plain a run of digits and nothing else
 * @param scale the product of its last scale words, 1 without any: of "3.5 million" it is 1000000
 * @param end the index behind its last piece
 */
record Amount(
    BigDecimal value, QuantityKind kind, boolean approximate, boolean inWords, boolean plain,
    BigDecimal scale, int end) {

  /** A number in figures alone. */
  static Amount figures(BigDecimal value, QuantityKind kind, int end) {
    return new Amount(value, kind, false, false, false, BigDecimal.ONE, end);
  }

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  Amount times(BigDecimal more, int newEnd) {
    boolean counts = kind == QuantityKind.CARDINAL || kind == QuantityKind.FRACTION;
    return new Amount(value.multiply(more), counts ? QuantityKind.CARDINAL : kind, approximate, inWords, false,
        scale.multiply(more), newEnd);
  }

  Amount plus(BigDecimal more, int newEnd) {
    return new Amount(value.add(more), kind, approximate, inWords, false, scale, newEnd);
  }

  Amount about(int newEnd) {
    return new Amount(value, kind, true, inWords, plain, scale, newEnd);
  }

  Amount as(QuantityKind newKind, int newEnd) {
    return new Amount(value, newKind, approximate, inWords, plain, scale, newEnd);
  }
}
