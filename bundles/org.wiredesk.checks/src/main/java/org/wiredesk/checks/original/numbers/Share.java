package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

/**
 * A part of a whole, or so many times as much, in whatever manner a text tells it: "a third", "33 percent", "every
 * third", "one in three", "tripled".
 *
 * @param figure that stands for it, of two numbers with both their places
 * @param parts the numbers that it is made of
 */
record Share(Manner manner, Figure figure, List<Figure> parts) {

  enum Manner { PART, PERCENT, EVERY, ONE_IN, TIMES }

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final int LONGEST_WAY = 24;
  /** Chinese and Japanese name the whole first: "3人に1人". */
  private static final List<String> WHOLE_FIRST = List.of("人に", "人中", "个中", "名中");
  private static final String MARKS = ",.;:()!?\n、，。";

  /** Those of some numbers that stand by themselves; what "half" says is too loose to count. */
  static List<Share> of(List<Figure> figures, String text) {
    Stream<Share> single = figures.stream().flatMap(it -> of(it).stream());
    Stream<Share> pairs = IntStream.range(1, figures.size())
        .mapToObj(i -> ratio(figures.get(i - 1), figures.get(i), text)).flatMap(Optional::stream);
    return Stream.concat(single, pairs).toList();
  }

  private static Optional<Share> of(Figure figure) {
    boolean half = figure.value().compareTo(HALF) == 0;
    Optional<Manner> manner = switch (figure.kind()) {
      case FRACTION -> Optional.of(Manner.PART).filter(part -> !half && figure.unit().isNone());
      case MULTIPLE -> Optional.of(Manner.TIMES).filter(times -> figure.value().compareTo(ONE) > 0);
      case ORDINAL -> Optional.of(Manner.EVERY)
          .filter(every -> figure.has(Trait.EACH) && figure.value().compareTo(ONE) > 0);
      case CARDINAL -> Optional.of(Manner.PERCENT).filter(percent -> figure.unit().equals(Unit.PERCENT));
      default -> Optional.empty();
    };
    return manner.map(it -> new Share(it, figure, List.of(figure)));
  }

  /** "One in three", "un sur trois"; the numbers are small and close together. */
  private static Optional<Share> ratio(Figure one, Figure of, String text) {
    int way = of.span().start() - one.span().end();
    boolean near = way > 0 && way <= LONGEST_WAY && isSmall(one) && isSmall(of);
    String between = near ? text.substring(one.span().end(), of.span().start()) : "";
    boolean turned = WHOLE_FIRST.stream().anyMatch(between::contains);
    int order = one.value().compareTo(of.value());
    if (!near || between.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) || (turned ? order <= 0 : order >= 0)) {
      return Optional.empty();
    }
    Span span = new Span(one.span().start(), of.span().end());
    BigDecimal part = one.value().min(of.value()).divide(one.value().max(of.value()), MathContext.DECIMAL32);
    Quantity share = new Quantity(span, span, part, part, Unit.NONE, QuantityKind.FRACTION, false, true);
    return Optional.of(new Share(Manner.ONE_IN, of.and(share), List.of(one, of)));
  }

  private static boolean isSmall(Figure figure) {
    return figure.is(QuantityKind.CARDINAL) && figure.unit().isNone() && figure.value().signum() > 0
        && figure.value().scale() <= 0 && figure.value().compareTo(BigDecimal.TEN) <= 0;
  }

  /** Whether both would have been compared anyway, number by number. */
  boolean isToldLike(Share other) {
    return manner == other.manner;
  }

  boolean isSameAs(Share other) {
    return figure.value().compareTo(other.figure.value()) == 0 && manner == other.manner
        || SameNumber.loosely(figure, other.figure) || SameShare.same(asPart(), other.asPart());
  }

  /** What it is of the whole; times as they are. */
  Figure asPart() {
    if (manner != Manner.EVERY) {
      return figure;
    }
    BigDecimal part = ONE.divide(figure.value(), MathContext.DECIMAL32);
    Quantity quantity = figure.quantity();
    return figure.and(new Quantity(quantity.span(), quantity.number(), part, part, Unit.NONE, QuantityKind.FRACTION,
        quantity.approximate(), true));
  }
}
