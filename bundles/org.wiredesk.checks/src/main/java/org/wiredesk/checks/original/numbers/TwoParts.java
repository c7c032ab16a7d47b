package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiredesk.mentions.quantities.Dimension;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

/**
 * One amount told in two parts: "1 km 200 m", "2 Euro 40", "an hour and a half".
 *
 * @param sum the whole, in the unit of the first part
 * @param torn whether a blank behind the comma parts thousands, "20, 350", so that they may as well be two numbers
 */
record TwoParts(Figure first, Figure second, Figure sum, boolean torn) {

  /** "and" in the longest of the languages, with its blanks. */
  private static final int FARTHEST = 6;
  private static final String MARKS = ".;:()!?\n";
  private static final int GROUP = 3;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  /** All that stand one behind the other in a text. */
  static List<TwoParts> of(List<Figure> figures, String text) {
    return IntStream.range(1, figures.size())
        .mapToObj(i -> join(figures.get(i - 1), figures.get(i), text)).flatMap(Optional::stream).toList();
  }

  /** Whether the whole is this number of the other text. */
  boolean isSameAs(Figure other) {
    boolean time = SameTime.isClock(sum, other);
    boolean unit = sum.unit().id().equals(other.unit().id());
    return time ? SameTime.clock(sum, other)
        : unit ? sum.value().compareTo(other.value()) == 0 : !sum.unit().isNone() && SameMeasure.same(sum, other);
  }

  private static Optional<TwoParts> join(Figure first, Figure second, String text) {
    Optional<TwoParts> torn = torn(first, second, text);
    if (torn.isPresent()) {
      return torn;
    }
    int gap = second.span().start() - first.span().end();
    if (gap < 0 || gap > FARTHEST || first.quantity().isRange() || second.quantity().isRange()
        || text.substring(first.span().end(), second.span().start()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    return more(first, second, gap <= 1)
        .filter(more -> more.signum() > 0)
        .map(more -> new TwoParts(first, second, first.and(sum(first, second, first.value().add(more))), false));
  }

  /** "20, 350": as many engines write 20,350. */
  private static Optional<TwoParts> torn(Figure first, Figure second, String text) {
    Span low = second.quantity().number();
    boolean group = isBareFigures(first) && second.is(QuantityKind.CARDINAL) && !second.quantity().isRange()
        && low.length() >= GROUP && text.startsWith(", ", first.span().end())
        && low.start() == first.span().end() + 2 && second.value().compareTo(THOUSAND) < 0
        && !second.quantity().inWords() && (low.length() == GROUP || text.charAt(low.start() + GROUP) == '.');
    return group ? Optional.of(new TwoParts(first, second,
        first.and(sum(first, second, first.value().multiply(THOUSAND).add(second.value()))), true)) : Optional.empty();
  }

  private static boolean isBareFigures(Figure figure) {
    return figure.is(QuantityKind.CARDINAL) && figure.unit().isNone() && !figure.quantity().inWords()
        && !figure.quantity().isRange() && figure.value().compareTo(THOUSAND) < 0 && figure.value().signum() > 0
        && figure.value().scale() <= 0;
  }

  /** What the second part adds, in the unit of the first; empty where the two are no amount together. */
  private static Optional<BigDecimal> more(Figure first, Figure second, boolean adjacent) {
    Unit unit = first.unit();
    if (second.is(QuantityKind.FRACTION)) {
      boolean half = second.unit().isNone() || unit.isNone() || unit.equals(second.unit());
      return half ? fraction(first, second) : Optional.empty();
    }
    if (!first.is(QuantityKind.CARDINAL) || !second.is(QuantityKind.CARDINAL) || unit.isNone()) {
      return Optional.empty();
    }
    boolean bare = second.unit().isNone() && adjacent && !second.quantity().inWords();
    boolean hundredths = bare && (unit.id().equals("m") || unit.isMoney())
        || unit.isMoney() && SameMeasure.isHundredth(second.unit());
    if (hundredths && second.value().compareTo(HUNDRED) < 0) {
      boolean tenths = unit.id().equals("m") && second.quantity().number().length() == 1;
      return Optional.of(second.value().movePointLeft(tenths ? 1 : 2));
    }
    boolean smaller = unit.dimension().compareTo(Dimension.MONEY) > 0 && second.unit().convertsTo(unit)
        && second.unit().factor().compareTo(unit.factor()) < 0;
    return smaller ? Optional.of(second.unit().convert(second.value(), unit)) : Optional.empty();
  }

  /** A half behind hours, or behind a time of day. */
  private static Optional<BigDecimal> fraction(Figure first, Figure second) {
    return switch (first.kind()) {
      case CLOCK -> Optional.of(second.value().multiply(HOUR));
      case CARDINAL, ORDINAL -> Optional.of(second.value());
      default -> Optional.empty();
    };
  }

  private static Quantity sum(Figure first, Figure second, BigDecimal value) {
    Span span = new Span(first.span().start(), second.span().end());
    Unit unit = first.unit().isNone() ? second.unit() : first.unit();
    return new Quantity(span, span, value, value, unit, first.kind(), false, first.quantity().inWords());
  }
}
