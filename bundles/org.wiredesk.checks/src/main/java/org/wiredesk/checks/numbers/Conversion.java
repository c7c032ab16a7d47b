package org.wiredesk.checks.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.mentions.quantities.Dimension;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

/**
 * A value with the same in another unit in brackets: "12 kilometers (7.5 miles)", "200 million kronor ($24 million)".
 *
 * @param span from the value to the end of the converted one
 */
record Conversion(Amount value, Amount converted, Span span) {

  private static final int MOST_WORDS = 2;
  private static final Set<String> BEHIND = Set.of(
      "high", "wide", "long", "deep", "tall", "away", "thick", "apart", "off", "each", "per", "an", "a", "hour",
      "day", "year", "in", "length", "height", "depth", "above", "below", "respectively");
  private static final Set<String> ROUNDLY = Set.of(
      "about", "around", "some", "nearly", "almost", "roughly", "approximately", "over", "or", "just", "more",
      "less", "than", "under", "c", "equal", "to", "equivalent", "~", "=", "the", "of");

  /** All in a sentence, those of two ranges as one each of their ends. */
  static List<Conversion> in(Line line) {
    return line.amounts().stream().flatMap(at -> at(line, at).stream()).toList();
  }

  private static List<Conversion> at(Line line, int at) {
    int open = at + 1;
    while (open <= at + MOST_WORDS && line.at(open).isWord()) {
      open++;
    }
    if (!line.at(open).is("(")) {
      return List.of();
    }
    int first = open + 1;
    while (line.at(first).isOneOf(ROUNDLY) || isSign(line, first)) {
      first++;
    }
    boolean rangeInside = line.at(first + 3).is(")") && isJoint(line, first + 1) && line.amount(first + 2).isPresent();
    int close = first + (rangeInside ? 3 : 1);
    while (line.at(close).isOneOf(BEHIND)) {
      close++;
    }
    if (line.amount(first).isEmpty() || !line.at(close).is(")")) {
      return List.of();
    }
    boolean rangeBefore = isJoint(line, at - 1) && line.amount(at - 2).isPresent();
    if (rangeInside != rangeBefore) {
      return List.of();
    }
    Optional<Conversion> last = of(line, at, rangeInside ? first + 2 : first);
    Optional<Conversion> low = rangeBefore ? of(line, at - 2, first) : Optional.empty();
    return Stream.of(low, last).flatMap(Optional::stream).toList();
  }

  /** Degrees may be below zero: "-30 degrees Celsius", "minus 22 degrees". */
  private static Optional<Amount> signed(Line line, int at) {
    return line.amount(at)
        .map(it -> it.unit().dimension() == Dimension.TEMPERATURE && isSign(line, at - 1) ? it.negated() : it);
  }

  private static boolean isSign(Line line, int at) {
    boolean glued = line.at(at).span().end() == line.at(at + 1).span().start();
    boolean apart = line.at(at - 1).span().end() < line.at(at).span().start() || line.at(at - 1).is("(");
    return line.at(at).is("minus") || line.at(at).isDash() && glued && apart;
  }

  /** "300 kilograms (660 pounds)": these are no money. */
  private static Amount asWeight(Amount converted, Optional<Amount> value) {
    boolean mass = value.filter(it -> it.unit().dimension() == Dimension.MASS).isPresent();
    boolean pounds = converted.unit().id().equals("GBP") && converted.span().start() == converted.number().start();
    return mass && pounds ? converted.in(Unit.measure("lb").orElseThrow()) : converted;
  }

  private static boolean isJoint(Line line, int at) {
    return line.at(at).is("to") || line.at(at).isDash() || line.at(at).is("and");
  }

  private static Optional<Conversion> of(Line line, int value, int converted) {
    Optional<Amount> first = signed(line, value);
    Optional<Amount> second = signed(line, converted).map(it -> asWeight(it, first));
    boolean both = first.isPresent() && second.isPresent() && !first.get().unit().isNone()
        && !second.get().unit().isNone() && !first.get().unit().equals(second.get().unit())
        && first.get().unit().dimension() == second.get().unit().dimension();
    return both ? Optional.of(new Conversion(first.get(), second.get(), line.span(value, converted + 1)))
        : Optional.empty();
  }
}
