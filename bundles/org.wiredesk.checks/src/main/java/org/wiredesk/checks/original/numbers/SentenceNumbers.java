package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.quantities.Quantities;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Span;

/** The numbers of one side of a pair of sentences, and which of them the other side has not answered yet. */
final class SentenceNumbers {

  private static final Unit YEAR = Unit.measure("year").orElseThrow();
  private static final BigDecimal EXACT = new BigDecimal("0.006");

  private final List<Figure> all;
  private final List<Figure> near;
  private final Set<Figure> open;
  private final String text;
  private final Span span;
  private final Locale language;

  /**
   * @param all in the order of the text
   * @param near those and the numbers of the sentences beside
   * @param text the whole one that the places of the numbers are counted in
   * @param span of the sentences
   */
  SentenceNumbers(List<Figure> all, List<Figure> near, String text, Span span, Locale language) {
    this.all = all;
    this.near = near;
    this.open = new LinkedHashSet<>(all);
    this.text = text;
    this.span = span;
    this.language = language;
  }

  List<Figure> all() {
    return all;
  }

  List<Figure> near() {
    return near;
  }

  /** A copy, in the order of the text. */
  List<Figure> open() {
    return List.copyOf(open);
  }

  boolean isOpen(Figure figure) {
    return open.contains(figure);
  }

  void answer(Figure figure) {
    open.remove(figure);
  }

  List<TwoParts> twoParts() {
    return TwoParts.of(all, text).stream().filter(it -> isOpen(it.first()) && isOpen(it.second())).toList();
  }

  /**
   * Whether words without a number say it: "within a day" for 24 hours, "a year and a half" for 18 months, "centenary"
   * for the 100th year.
   */
  boolean saysWithoutNumber(Figure figure) {
    Unit own = figure.is(QuantityKind.ORDINAL) ? YEAR : figure.unit();
    return !own.isNone() && Quantities.unitsNamed(span.of(text), language).stream()
        .filter(unit -> own.convertsTo(unit) && !unit.isMoney())
        .anyMatch(unit -> isOne(own.convert(figure.value(), unit)));
  }

  private boolean isOne(BigDecimal value) {
    return SameMeasure.near(value, BigDecimal.ONE, EXACT) || all.stream()
        .filter(it -> it.is(QuantityKind.FRACTION))
        .anyMatch(it -> SameMeasure.near(value, it.value(), EXACT)
            || SameMeasure.near(value, it.value().add(BigDecimal.ONE), EXACT));
  }
}
