package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;

/**
 * A number without its surroundings.
 *
 * @param plain a run of digits and nothing else
 * @param scale the product of its last scale words, 1 without any: of "3.5 million" it is 1000000
 * @param end the index behind its last piece
 * @param unit what its own word counts, as "двухлетний" does years; none for most
 */
record Amount(
    BigDecimal value, QuantityKind kind, boolean approximate, boolean inWords, boolean plain,
    BigDecimal scale, int end, Unit unit) {

  /** A number in figures alone. */
  static Amount figures(BigDecimal value, QuantityKind kind, int end) {
    return new Amount(value, kind, false, false, false, BigDecimal.ONE, end, Unit.NONE);
  }

  /** A word that is a number by itself. */
  static Amount word(NumberWords.Word word, int end) {
    return new Amount(word.value(), word.kind(), word.approximate(), true, false, BigDecimal.ONE, end, word.unit());
  }

  /** A part of a whole in words. */
  static Amount part(BigDecimal value, int end) {
    return new Amount(value, QuantityKind.FRACTION, false, true, false, BigDecimal.ONE, end, Unit.NONE);
  }

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  Amount times(BigDecimal more, int newEnd) {
    boolean counts = kind == QuantityKind.CARDINAL || kind == QuantityKind.FRACTION;
    return new Amount(value.multiply(more), counts ? QuantityKind.CARDINAL : kind, approximate, inWords, false,
        scale.multiply(more), newEnd, unit);
  }

  Amount plus(BigDecimal more, int newEnd) {
    return new Amount(value.add(more), kind, approximate, inWords, false, scale, newEnd, unit);
  }

  Amount about(int newEnd) {
    return new Amount(value, kind, true, inWords, plain, scale, newEnd, unit);
  }

  Amount as(QuantityKind newKind, int newEnd) {
    return new Amount(value, newKind, approximate, inWords, plain, scale, newEnd, unit);
  }
}
