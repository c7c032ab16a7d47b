package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

/**
 * One value to be found again in the other text; of a range and of a score each end is one.
 *
 * @param calendar whether it is part of a date, which is told by other checks
 */
record Figure(Quantity quantity, BigDecimal value, boolean calendar) {

  /** Up to here spelled-out numbers come and go with the manner of speaking: "one", "both", "a pair". */
  private static final BigDecimal LAST_SMALL = BigDecimal.valueOf(2);

  static List<Figure> of(Quantity quantity, boolean calendar) {
    return Stream.of(quantity.low(), quantity.high()).distinct()
        .map(value -> new Figure(quantity, value, calendar)).toList();
  }

  QuantityKind kind() {
    return quantity.kind();
  }

  Unit unit() {
    return quantity.unit();
  }

  Span span() {
    return quantity.span();
  }

  boolean is(QuantityKind kind) {
    return quantity.kind() == kind;
  }

  /** Whether it counts for so little that nobody may be told of it: "one", "dozens", "half", "once". */
  boolean isSoft() {
    return switch (kind()) {
      case VAGUE -> true;
      case FRACTION -> quantity.inWords();
      case MULTIPLE, ORDINAL -> quantity.inWords() && value.compareTo(LAST_SMALL) <= 0;
      case CARDINAL -> quantity.inWords() && value.compareTo(BigDecimal.ONE) <= 0;
      default -> false;
    };
  }

  boolean isYear() {
    return is(QuantityKind.YEAR) || is(QuantityKind.DECADE);
  }
}
