package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
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
  private static final String MARKS = ".,;:!?)…。，；";
  private static final List<BigDecimal> SCALES =
      List.of(BigDecimal.valueOf(1000), BigDecimal.valueOf(1_000_000), BigDecimal.valueOf(1_000_000_000));
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

  Locale language() {
    return language;
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

  List<Share> openShares() {
    return Share.of(all, text).stream().filter(share -> share.parts().stream().allMatch(this::isOpen)).toList();
  }

  List<Share> nearShares() {
    return Share.of(near, text);
  }

  List<TwoParts> twoParts() {
    return TwoParts.of(all, text).stream().filter(it -> isOpen(it.first()) && isOpen(it.second())).toList();
  }

  /** Whether figures stand alone at the end of a clause: "in 2014 there were 12,000, in 2015 15". */
  boolean leavesOutScale(Figure figure) {
    boolean bare = figure.is(QuantityKind.CARDINAL) && figure.unit().isNone() && !figure.quantity().inWords()
        && figure.value().signum() > 0;
    String behind = bare ? text.substring(figure.span().end(), span.end()).strip() : "";
    return bare && (behind.isEmpty() || MARKS.indexOf(behind.charAt(0)) >= 0);
  }

  /** Whether another number of this side has the scale that makes the one the other. */
  boolean isWithScale(Figure bare, Figure whole) {
    return whole.is(QuantityKind.CARDINAL) && SCALES.stream()
        .filter(scale -> bare.value().multiply(scale).compareTo(whole.value()) == 0)
        .anyMatch(scale -> all.stream().anyMatch(it -> it != bare && isInScale(it, scale)));
  }

  /** "43 million" is in millions; "43,000,000" is in figures. */
  private boolean isInScale(Figure figure, BigDecimal scale) {
    BigDecimal count = figure.value().divide(scale, MathContext.DECIMAL32);
    boolean within = count.compareTo(BigDecimal.ONE) >= 0 && count.compareTo(SCALES.get(0)) < 0;
    return figure.is(QuantityKind.CARDINAL) && within
        && figure.quantity().number().of(text).codePoints().anyMatch(Character::isLetter);
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
