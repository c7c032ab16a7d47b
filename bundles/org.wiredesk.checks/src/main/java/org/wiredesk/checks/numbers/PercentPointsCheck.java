package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;

/** Finds percentage points that are called percent: "rose from 5 to 7 percent, or by 2 percent". */
public final class PercentPointsCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-percent-points", "Percent where percentage points are meant", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    return ChangeReader.read(Line.of(sentence, context)).stream()
        .filter(change -> change.by().filter(by -> arePoints(change, by)).isPresent())
        .map(change -> finding(change, change.by().orElseThrow(), context.wire().text()))
        .toList();
  }

  /** Whether a percentage is the difference of two others, and not what the one grew by. */
  static boolean arePoints(Change change, Amount by) {
    double step = Math.min(by.step().doubleValue(), 1);
    boolean shares = change.before().isPercent() && change.after().isPercent() && by.isPercent();
    double relative = by.value().doubleValue();
    boolean grown = relative >= Math.min(Math.abs(change.leastPercent()), Math.abs(change.mostPercent())) - step / 2
        && Math.abs(change.percent() - relative) <= step;
    return shares && Math.abs(change.difference() - relative) <= step / 2 && !grown;
  }

  private static Finding finding(Change change, Amount by, String text) {
    String points = by.number().of(text) + (isOne(by) ? " percentage point" : " percentage points");
    return Finding.of(INFO, by.span(), "From " + change.before().plain() + " to " + change.after().plain()
            + " percent it is " + by.plain() + " percentage points")
        .because(String.format(Locale.ROOT, "In percent of what it was, the change is %.0f.", change.percent()))
        .relatedTo(change.before().span(), "what it was")
        .relatedTo(change.after().span(), "what it became")
        .suggest(points);
  }

  private static boolean isOne(Amount by) {
    return by.value().compareTo(BigDecimal.ONE) == 0;
  }
}
