package org.wiredesk.checks.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.mentions.quantities.Quantities;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;

/** What a figure was on a day, and whether a number of a wire says so. */
record FigureValues(Figure figure, Unit unit) {

  /** A decision is told before it holds, and an old value for some days after. */
  private static final int DAYS_BEFORE = 10;
  private static final int DAYS_AHEAD = 21;
  /** "about", "more than": one part in so many. */
  private static final BigDecimal ABOUT = new BigDecimal("0.15");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal SCALE = BigDecimal.valueOf(1000);

  static FigureValues of(Figure figure) {
    Unit unit = figure.unit().map(name -> Quantities.of("2 " + name, Locale.ENGLISH)).stream()
        .flatMap(List::stream).findFirst().map(Quantity::unit).orElse(Unit.NONE);
    return new FigureValues(figure, unit);
  }

  /** Those in force near a day; none when the book cannot tell, because nobody looked so late. */
  List<Figure.Value> near(LocalDate day) {
    Optional<Figure.Value> on = on(day);
    if (on.isEmpty() || !isKnown(on.get(), day)) {
      return List.of();
    }
    LocalDate first = day.minusDays(DAYS_BEFORE);
    LocalDate last = day.plusDays(DAYS_AHEAD);
    return figure.values().stream()
        .filter(value -> value.equals(on.get()) || value.equals(on(first).orElse(value)) && on(first).isPresent()
            || value.on().earliest().isAfter(first) && !value.on().earliest().isAfter(last))
        .toList();
  }

  /** The one in force for certain. */
  Optional<Figure.Value> on(LocalDate day) {
    return figure.values().stream().filter(value -> !value.on().latest().isAfter(day)).reduce((one, later) -> later);
  }

  private boolean isKnown(Figure.Value value, LocalDate day) {
    boolean changedLater = figure.values().indexOf(value) < figure.values().size() - 1;
    boolean ofThatDay = !day.isAfter(value.on().latest());
    return changedLater || ofThatDay
        || figure.evidence().checked().map(FactDate::latest).filter(it -> !it.isBefore(day)).isPresent();
  }

  /** Whether a number counts what the figure counts, exactly enough to be compared. */
  boolean isComparable(Quantity quantity) {
    return quantity.kind() == QuantityKind.CARDINAL && !quantity.isRange()
        && (unit.isNone() ? quantity.unit().isNone() : quantity.unit().convertsTo(unit));
  }

  /** Rounded to the places that the wire writes, or about it where the wire says so. */
  boolean says(Quantity quantity, Figure.Value value) {
    BigDecimal right = inUnitOf(quantity, value);
    BigDecimal off = quantity.value().subtract(right).abs();
    return off.compareTo(lastPlace(quantity.value()).multiply(HALF)) <= 0
        || quantity.approximate() && off.compareTo(right.abs().multiply(ABOUT)) <= 0;
  }

  /** The last place that was not rounded away: the second one at least, ten percent is not nine. */
  private static BigDecimal lastPlace(BigDecimal number) {
    return number.precision() < 2 ? number.ulp().movePointLeft(1) : number.ulp();
  }

  /** A thousand times too much or too little is a slip of the scale word, which another check tells. */
  boolean isOtherScale(Quantity quantity, Figure.Value value) {
    BigDecimal number = quantity.value().abs();
    BigDecimal right = inUnitOf(quantity, value).abs();
    return number.compareTo(right.multiply(SCALE).multiply(HALF)) > 0
        || right.compareTo(number.multiply(SCALE).multiply(HALF)) > 0;
  }

  private BigDecimal inUnitOf(Quantity quantity, Figure.Value value) {
    return unit.isNone() ? value.number() : unit.convert(value.number(), quantity.unit());
  }
}
