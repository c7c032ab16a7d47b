package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole with its parts: "17 people: ten women and seven men".
 *
 * @param complete whether the parts must make the whole; otherwise they must not make more
 */
record Breakdown(Amount total, List<Part> parts, boolean complete) {

  private static final BigDecimal FEW = new BigDecimal(1000);

  Breakdown {
    parts = List.copyOf(parts);
  }

  BigDecimal sum() {
    return parts.stream().map(part -> part.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the parts make another number than they can, by more than rounding explains. */
  boolean isWrong() {
    BigDecimal over = sum().subtract(total.value());
    return (complete || over.signum() > 0) && over.abs().compareTo(slack()) > 0;
  }

  /** What rounding of all numbers may make up: nothing where things are counted one by one. */
  private BigDecimal slack() {
    boolean counted = total.isCount() && total.value().compareTo(FEW) < 0;
    BigDecimal finest = amounts().map(Amount::step).min(BigDecimal::compareTo).orElseThrow();
    return counted ? BigDecimal.ZERO
        : finest.multiply(BigDecimal.valueOf(parts.size() + 1)).divide(BigDecimal.valueOf(2));
  }

  private Stream<Amount> amounts() {
    return Stream.concat(Stream.of(total), parts.stream().map(Part::amount));
  }
}
