package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

/**
 * One value to be found again in the other text; of a range and of a score each end is one.
 *
 * @param value below zero for degrees of frost
 * @param calendar whether it is part of a date, which is told by other checks
 * @param clock what its words say of a time of day; of other numbers empty
 * @param traits what the words of it and around it say beyond its value
 */
record Figure(
    Quantity quantity, BigDecimal value, boolean calendar, Optional<ClockTime> clock, Set<Trait> traits) {

  /** Up to here spelled-out numbers come and go with the manner of speaking: "one", "both", "a pair". */
  private static final BigDecimal LAST_SMALL = BigDecimal.valueOf(2);

  /** @param text that the quantity stands in */
  static List<Figure> of(Quantity quantity, boolean calendar, String text) {
    Quantity signed = Growth.whole(Frost.signed(quantity, text), text);
    Optional<ClockTime> clock =
        quantity.kind() == QuantityKind.CLOCK ? Optional.of(ClockTime.of(quantity, text)) : Optional.empty();
    Set<Trait> traits = Trait.of(quantity, text);
    return Stream.of(signed.low(), signed.high()).distinct()
        .map(value -> new Figure(signed, value, calendar, clock, traits)).toList();
  }

  /** A number that its text tells in two parts, of which this is the first. */
  Figure and(Quantity whole) {
    int more = whole.low().subtract(value).intValue();
    return new Figure(whole, whole.low(), calendar, clock.map(time -> time.plus(more)), traits);
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

  boolean isApproximate() {
    return quantity.approximate() || is(QuantityKind.VAGUE);
  }

  /** Whether it counts for so little that nobody may be told of it: "one", "dozens", "half", "once". */
  boolean isSoft() {
    return switch (kind()) {
      case VAGUE -> true;
      case FRACTION -> quantity.inWords();
      case MULTIPLE, ORDINAL -> quantity.inWords() && value.compareTo(LAST_SMALL) <= 0;
      case CARDINAL -> quantity.inWords() && value.compareTo(BigDecimal.ONE) <= 0 && (unit().isNone() || isWhole());
      default -> false;
    };
  }

  private boolean isWhole() {
    return value.scale() <= 0;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  boolean isYear() {
    return is(QuantityKind.YEAR) || is(QuantityKind.DECADE);
  }
}
