package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import org.wiredesk.text.Span;

/**
 * A number as a text says it, with what it counts.
 *
 * @param span the whole expression with its unit: "$3.5 billion", "about" not included
 * @param number the number alone, its scale word included: "3.5 billion"
 * @param low the value, of a range its lower end; without trailing zeros, so that equal values are equal
 * @param high the same as {@code low} unless it is a range or a score
 * @param approximate whether words beside it say that it is not exact: "about", "more than", "nearly"
 * @param inWords whether any of the number but its scale is spelled out
 */
public record Quantity(
    Span span, Span number, BigDecimal low, BigDecimal high, Unit unit, QuantityKind kind, boolean approximate,
    boolean inWords) {

  public Quantity {
    low = low.stripTrailingZeros();
    high = high.stripTrailingZeros();
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a range that ends before it begins: " + low + " to " + high);
    }
  }

  /** Of a range its lower end. */
  public BigDecimal value() {
    return low;
  }

  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  public boolean is(long value) {
    return !isRange() && low.compareTo(BigDecimal.valueOf(value)) == 0;
  }

  /** The same number elsewhere. */
  public Quantity shift(int delta) {
    return new Quantity(span.shift(delta), number.shift(delta), low, high, unit, kind, approximate, inWords);
  }
}
