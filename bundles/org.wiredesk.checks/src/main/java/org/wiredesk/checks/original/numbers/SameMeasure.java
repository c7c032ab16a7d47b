package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import org.wiredesk.mentions.quantities.Dimension;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;

/** Whether two amounts of different units are the same: converted, or in the hundredths of a currency. */
final class SameMeasure {

  /** Conversions in the press are rounded so far. */
  private static final BigDecimal CONVERTED = new BigDecimal("0.085");
  /** Where one unit goes into the other without a rest, figures leave less open. */
  private static final BigDecimal WITHOUT_REST = new BigDecimal("0.006");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SIX = BigDecimal.valueOf(6);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> HUNDREDTHS = Set.of("cent", "penny", "kopeck", "grosz", "heller", "paisa");
  private static final Unit YEAR = Unit.measure("year").orElseThrow();
  private static final Unit POUND = Unit.measure("lb").orElseThrow();

  private SameMeasure() {}

  static boolean same(Figure translation, Figure original) {
    return converted(translation, original) || hundredths(translation, original) || hundredths(original, translation)
        || halfYear(translation, original) || halfYear(original, translation)
        || anniversary(translation, original) || anniversary(original, translation);
  }

  /** Whether it is the hundredth of a currency. */
  static boolean isHundredth(Unit unit) {
    return HUNDREDTHS.contains(unit.id());
  }

  /** English has one word for the money and the weight; beside a mass it is the weight. */
  static Unit unit(Figure figure, Figure beside) {
    Quantity quantity = figure.quantity();
    boolean behind = quantity.span().end() > quantity.number().end();
    boolean mass = beside.unit().dimension() == Dimension.MASS;
    return mass && behind && quantity.unit().id().equals("GBP") ? POUND : quantity.unit();
  }

  private static boolean converted(Figure translation, Figure original) {
    Unit mine = unit(translation, original);
    Unit theirs = unit(original, translation);
    boolean measures = mine.dimension().compareTo(Dimension.MONEY) > 0 && mine.convertsTo(theirs)
        && !mine.id().equals(theirs.id());
    return measures && near(theirs.convert(original.value(), mine), translation.value(),
        isWithoutRest(mine, theirs) && isExact(translation) && isExact(original) ? WITHOUT_REST : CONVERTED);
  }

  private static boolean isExact(Figure figure) {
    return !figure.isApproximate() && !figure.quantity().inWords();
  }

  /** Kilometers and meters, days and hours; not months and days, nor miles and feet. */
  private static boolean isWithoutRest(Unit one, Unit other) {
    BigDecimal larger = one.factor().max(other.factor());
    BigDecimal times = larger.divide(one.factor().min(other.factor()), MathContext.DECIMAL64)
        .setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    boolean powerOfTen = times.unscaledValue().equals(BigInteger.ONE);
    return times.scale() <= 0 && (one.dimension() == Dimension.DURATION || powerOfTen);
  }

  private static boolean hundredths(Figure small, Figure large) {
    return isHundredth(small.unit()) && large.unit().isMoney() && !isHundredth(large.unit())
        && small.value().compareTo(large.value().multiply(HUNDRED)) == 0;
  }

  /** Half a year and six months. */
  private static boolean halfYear(Figure months, Figure half) {
    return months.unit().id().equals("month") && months.value().compareTo(SIX) == 0
        && half.value().compareTo(HALF) == 0;
  }

  /** "Полувековой юбилей" is the 50th. */
  private static boolean anniversary(Figure ordinal, Figure span) {
    return ordinal.is(QuantityKind.ORDINAL) && span.unit().convertsTo(YEAR)
        && near(span.unit().convert(span.value(), YEAR), ordinal.value(), WITHOUT_REST);
  }

  static boolean near(BigDecimal one, BigDecimal other, BigDecimal share) {
    return one.subtract(other).abs().compareTo(one.abs().max(other.abs()).multiply(share)) <= 0;
  }
}
