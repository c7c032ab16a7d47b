package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Sentence;

/** Finds changes whose measure does not follow from their two values: "rose 10 percent from 200 to 260". */
public final class ChangeMismatchCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-change-mismatch", "Change does not fit its values", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  /** With these the percentage is of something else than the plain numbers. */
  private static final Set<String> OTHER_MEASURE = Set.of(
      "real", "constant", "adjusted", "annual", "annually", "annualized", "average", "inflation", "seasonally",
      "comparable", "each", "per", "currency", "respectively", "monthly", "yearly", "year-on-year");
  /** With these nothing is told, not even of percentage points. */
  private static final Set<String> OF_SEVERAL =
      Set.of("each", "per", "respectively", "adjusted", "seasonally", "comparable", "real", "constant");
  /** Percentages of the change may be this much off, of themselves, before they are told. */
  private static final double TOLERANCE = 0.1;
  /** What is less than this is counted one by one. */
  private static final BigDecimal FEW = BigDecimal.valueOf(1000);
  /** "Doubled" may be this much less or more than twice. */
  private static final double LEAST_FIT = 0.8;
  private static final double MOST_FIT = 1.2;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    Line line = Line.of(sentence, context);
    if (line.has(OTHER_MEASURE)) {
      return line.has(OF_SEVERAL) ? List.of()
          : ChangeReader.read(line).stream().flatMap(change -> points(change).stream()).toList();
    }
    return ChangeReader.read(line).stream().flatMap(change -> mismatch(change, line).stream()).toList();
  }

  private static Optional<Finding> mismatch(Change change, Line line) {
    boolean usable = change.before().value().signum() > 0 && change.after().value().signum() > 0
        && change.before().exact() && change.after().exact();
    if (!usable) {
      return Optional.empty();
    }
    return Stream.of(percent(change), points(change), amount(change), factor(change, line)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Finding> percent(Change change) {
    Optional<Amount> by = change.by().filter(Amount::isPercent).filter(it -> !PercentPointsCheck.arePoints(change, it));
    return by.filter(it -> !fits(change, it)).map(it -> finding(change, it,
        String.format(Locale.ROOT, "From %s to %s it is %s percent, not %s", change.before().written(),
            change.after().written(), rounded(change.percent()), it.plain())));
  }

  private static boolean fits(Change change, Amount by) {
    boolean down = change.after().value().compareTo(change.before().value()) < 0;
    double least = down ? -change.mostPercent() : change.leastPercent();
    double most = down ? -change.leastPercent() : change.mostPercent();
    double said = by.value().doubleValue();
    double half = Math.max(Math.min(by.step().doubleValue(), 10) / 2, said * TOLERANCE);
    double exact = change.percent();
    double widest = Math.max(exact * TOLERANCE * 2, 1);
    return said + half >= Math.max(least, exact - widest) && said - half <= Math.min(most, exact + widest);
  }

  private static Optional<Finding> points(Change change) {
    boolean shares = change.before().isPercent() && change.after().isPercent();
    boolean exact = change.before().exact() && change.after().exact();
    return change.by().map(ChangeMismatchCheck::inPoints).filter(Amount::isPoints).filter(by -> shares && exact)
        .filter(by -> Math.abs(by.value().doubleValue() - change.difference()) > Math.max(by.step().doubleValue(), 0.2))
        .map(by -> finding(change, by, String.format(Locale.ROOT,
            "From %s to %s percent it is %s percentage points, not %s",
            change.before().plain(), change.after().plain(), rounded(change.difference()), by.plain())));
  }

  /** A basis point is the hundredth part of a percentage point. */
  private static Amount inPoints(Amount by) {
    return by.unit().id().equals("bp") ? new Amount(by.span(), by.number(), by.written(), by.value().movePointLeft(2),
        Unit.PERCENTAGE_POINT, by.exact()) : by;
  }

  /** "Fell by 2.5 meters, to 4.1 meters from 5.6 meters." */
  private static Optional<Finding> amount(Change change) {
    Unit unit = change.before().unit();
    boolean shares = unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINT);
    return change.by().filter(by -> !shares && by.exact() && by.unit().equals(unit))
        .map(by -> by.scaledLike(change.after()))
        .filter(by -> Math.abs(by.value().doubleValue() - change.difference()) > slack(change, by))
        .map(by -> finding(change, by, String.format(Locale.ROOT, "From %s to %s it is %s, not %s",
            change.before().written(), change.after().written(), Amount.plain(change.exactDifference()), by.plain()),
            String.format(Locale.ROOT, "%s and %s are %s apart.", change.after().plain(), change.before().plain(),
                Amount.plain(change.exactDifference()))));
  }

  /** What rounding of the three numbers may make up. */
  private static double slack(Change change, Amount by) {
    double steps = Stream.of(change.before(), change.after(), by).mapToDouble(it -> it.step().doubleValue()).min()
        .orElseThrow();
    boolean counted = by.isCount() && change.after().value().compareTo(FEW) < 0;
    return counted ? 0 : Math.max(1.5 * steps, by.value().doubleValue() * TOLERANCE);
  }

  private static Optional<Finding> factor(Change change, Line line) {
    int at = change.verbAt();
    double factor = ChangeWords.factor(change.verb().lower());
    if (factor == 0) {
      return times(change, line, at);
    }
    boolean more = line.at(at - 1).is("than") && line.at(at - 2).is("more");
    double ratio = change.after().value().doubleValue() / change.before().value().doubleValue();
    boolean least = factor > 1 ? ratio >= factor * 0.95 : ratio <= factor * 1.05;
    boolean fits = more ? least : ratio >= factor * LEAST_FIT && ratio <= factor * MOST_FIT;
    return fits ? Optional.empty() : Optional.of(Finding.of(INFO, change.verb().span(),
            String.format(Locale.ROOT, "From %s to %s it is %s times as much, not “%s”", change.before().written(),
                change.after().written(), rounded(ratio), change.verb().lower()))
        .because(quotient(change))
        .relatedTo(change.before().span(), "what it was").relatedTo(change.after().span(), "what it became"));
  }

  /** "increased three times" may be three or four times as much, "fell three times" the third part. */
  private static Optional<Finding> times(Change change, Line line, int verb) {
    double times = ChangeWords.times(line, verb);
    double ratio = change.after().value().doubleValue() / change.before().value().doubleValue();
    double grown = Math.max(ratio, 1 / ratio);
    boolean fits = times == 0 || grown >= times * LEAST_FIT && grown <= (times + 1) * MOST_FIT;
    return fits ? Optional.empty() : Optional.of(Finding.of(INFO, change.verb().span(),
            String.format(Locale.ROOT, "From %s to %s it is %s times as much", change.before().written(),
                change.after().written(), rounded(ratio)))
        .because(quotient(change))
        .relatedTo(change.before().span(), "what it was").relatedTo(change.after().span(), "what it became"));
  }

  private static Finding finding(Change change, Amount by, String message) {
    return finding(change, by, message, quotient(change));
  }

  private static Finding finding(Change change, Amount by, String message, String reasoning) {
    return Finding.of(INFO, by.span(), message).because(reasoning)
        .relatedTo(change.before().span(), "what it was").relatedTo(change.after().span(), "what it became");
  }

  private static String quotient(Change change) {
    return String.format(Locale.ROOT, "%s / %s = %.2f.", change.after().plain(), change.before().plain(),
        change.after().value().doubleValue() / change.before().value().doubleValue());
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number).replace(".0", "");
  }
}
