package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.mentions.quantities.Dimension;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Sentence;

/** Finds measures whose conversion in brackets does not fit: "12 kilometers (24 miles)". */
public final class ConversionMismatchCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-conversion-mismatch", "Conversion does not fit", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MEASUREMENT_FORMAT, ItsType.NUMBERS);
  /** What the result may be off, of itself, whatever the rounding. */
  private static final double TOLERANCE = 0.07;
  /** Units of one name: the imperial gallon and the short and long ton and the sea mile are as good as the others. */
  private static final Map<String, List<Double>> ALSO = Map.of(
      "gal", List.of(0.00454609), "t", List.of(907.18474, 1016.0469088), "mi", List.of(1852.0),
      "oz", List.of(0.0311034768),
      "mph", List.of(0.5144444444444444));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    if (sentence.text().indexOf('(') < 0) {
      return List.of();
    }
    return Conversion.in(Line.of(sentence, context)).stream()
        .filter(pair -> pair.value().unit().convertsTo(pair.converted().unit()))
        .filter(pair -> pair.value().unit().dimension() != Dimension.DURATION)
        .filter(pair -> !fits(pair))
        .map(pair -> finding(pair, context.wire().text()))
        .toList();
  }

  private static boolean fits(Conversion pair) {
    Unit from = pair.value().unit();
    Unit to = pair.converted().unit();
    if (from.dimension() == Dimension.TEMPERATURE) {
      double ratio = from.factor().doubleValue() / to.factor().doubleValue();
      return fits(pair, convert(pair.value().least(), from, to), convert(pair.value().most(), from, to))
          || fits(pair, pair.value().least() * ratio, pair.value().most() * ratio);
    }
    return factors(from).anyMatch(first -> factors(to)
        .anyMatch(second -> fits(pair, pair.value().least() * first / second, pair.value().most() * first / second)));
  }

  private static DoubleStream factors(Unit unit) {
    return DoubleStream.concat(DoubleStream.of(unit.factor().doubleValue()),
        ALSO.getOrDefault(unit.id(), List.of()).stream().mapToDouble(Double::doubleValue));
  }

  private static double convert(double value, Unit from, Unit to) {
    return from.convert(BigDecimal.valueOf(value), to).doubleValue();
  }

  private static boolean fits(Conversion pair, double least, double most) {
    double middle = (least + most) / 2;
    double slack = Math.max(Math.abs(middle) * TOLERANCE, (most - least) / 2);
    return pair.converted().least() <= middle + slack && pair.converted().most() >= middle - slack;
  }

  private static Finding finding(Conversion pair, String text) {
    BigDecimal right = rounded(pair);
    Amount converted = pair.converted();
    String unit = converted.span().of(text).replace(converted.written(), "").replace("-", " ").strip();
    String value = (pair.value().value().signum() < 0 ? "minus " : "") + pair.value().span().of(text);
    double exact = convert(pair.value().value().doubleValue(), pair.value().unit(), converted.unit());
    Finding finding = Finding.of(INFO, converted.span(), Words.opening(value) + " is about "
            + right.toPlainString() + " " + unit
            + ", not " + converted.plain())
        .because(String.format(Locale.ROOT, "%s = %.2f %s.", value, exact, unit))
        .relatedTo(pair.value().span(), "what is converted");
    String number = right.abs().toPlainString();
    return right.signum() != converted.value().signum() ? finding : finding.withFix(
        new Fix("Change to “" + number + "”", List.of(new TextEdit(converted.number(), number))));
  }

  /** With as many figures as the value has, two at least. */
  private static BigDecimal rounded(Conversion pair) {
    BigDecimal exact = pair.value().unit().convert(pair.value().value(), pair.converted().unit());
    int figures = Math.max(2, pair.value().value().stripTrailingZeros().precision());
    BigDecimal right = exact.round(new MathContext(figures, RoundingMode.HALF_UP));
    return right.scale() < 0 ? right.setScale(0, RoundingMode.UNNECESSARY) : right;
  }
}
