package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.text.Sentence;

/**
 * Finds shares that are told twice and differ: "a third of voters, or 43 percent", "1.5 million hectares, or 50 percent
 * of the 5 million".
 */
public final class ShareMismatchCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-share-mismatch", "Share is another one in other words", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  private static final String OR = ", or ";
  private static final List<String> OF =
      List.of(" of ", " of the ", " of its ", " of their ", " of all ", " of all the ", " of a total of ");
  private static final int LONGEST = 60;
  private static final String MARKS = ",.;:()\"“”–—";
  private static final double HUNDRED = 100;
  /** In percentage points: "a third" is no exact number. */
  private static final double WORDS_APART = 5;
  private static final double FIGURES_APART = 0.6;
  /** Of the number itself. */
  private static final double PART_APART = 0.1;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    List<Quantity> all = context.mentions().quantities(sentence.span());
    String text = context.wire().text();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      inPercent(all.get(i - 1), all.get(i), text).ifPresent(findings::add);
      if (i > 1) {
        ofWhole(all.get(i - 2), all.get(i - 1), all.get(i), text).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** "Half of those polled, or 66 percent". */
  private static Optional<Finding> inPercent(Quantity part, Quantity percent, String text) {
    String between = between(part, percent, text);
    boolean or = between.endsWith(OR);
    String whole = or ? between.substring(0, between.length() - OR.length()) : "";
    boolean told = or && isPart(part) && isPercent(percent) && (whole.isEmpty() || whole.startsWith(" of "))
        && isPlain(whole);
    double share = part.low().doubleValue() * HUNDRED;
    return told && Math.abs(share - percent.low().doubleValue()) > WORDS_APART
        ? Optional.of(finding(percent, part, text, String.format(Locale.ROOT, "%.0f percent", share)))
        : Optional.empty();
  }

  /** "1.5 million hectares, or 30 percent of the 5 million hectares"; "a fifth of the 5.4 million, or 1.08 million". */
  private static Optional<Finding> ofWhole(Quantity first, Quantity second, Quantity third, String text) {
    boolean percent = isCount(first) && isPercent(second) && isCount(third) && first.unit().equals(third.unit())
        && between(first, second, text).equals(OR) && OF.contains(between(second, third, text));
    if (percent) {
      return percentOf(first, second, third, text);
    }
    String between = between(second, third, text);
    boolean part = (isPart(first) || isPercent(first)) && isCount(second) && isCount(third)
        && (third.unit().isNone() || second.unit().equals(third.unit())) && OF.contains(between(first, second, text))
        && between.endsWith(OR) && isPlain(between.substring(0, between.length() - OR.length()));
    return part ? partOf(first, second, third, text) : Optional.empty();
  }

  private static Optional<Finding> percentOf(Quantity part, Quantity percent, Quantity whole, String text) {
    double least = (part.low().doubleValue() - half(part)) / (whole.low().doubleValue() + half(whole)) * HUNDRED;
    double most = (part.low().doubleValue() + half(part)) / (whole.low().doubleValue() - half(whole)) * HUNDRED;
    double said = percent.low().doubleValue();
    double slack = half(percent) + FIGURES_APART;
    double right = part.low().doubleValue() / whole.low().doubleValue() * HUNDRED;
    return said + slack < least || said - slack > most
        ? Optional.of(finding(percent, part, text, String.format(Locale.ROOT, "%.1f percent", right)))
        : Optional.empty();
  }

  private static Optional<Finding> partOf(Quantity share, Quantity whole, Quantity part, String text) {
    double of = isPercent(share) ? share.low().doubleValue() / HUNDRED : share.low().doubleValue();
    double right = of * whole.low().doubleValue();
    double said = part.low().doubleValue();
    return Math.abs(said - right) > Math.max(right * PART_APART, half(part))
        ? Optional.of(finding(part, share, text, Amount.plain(BigDecimal.valueOf(right).round(new MathContext(3)))))
        : Optional.empty();
  }

  private static Finding finding(Quantity wrong, Quantity other, String text, String right) {
    return Finding.of(INFO, wrong.span(), "“" + other.span().of(text) + "” makes " + right + ", not "
            + wrong.span().of(text))
        .because("Both say how large the same part is.")
        .relatedTo(other.span(), "the same part");
  }

  /** Half of one of its last figure. */
  private static double half(Quantity quantity) {
    return quantity.low().stripTrailingZeros().ulp().doubleValue() / 2;
  }

  private static String between(Quantity one, Quantity other, String text) {
    int start = one.span().end();
    int end = other.span().start();
    return end < start || end - start > LONGEST ? "" : text.substring(start, end);
  }

  /** Of those whose part it is: nothing but words. */
  private static boolean isPlain(String words) {
    return (words.isEmpty() || words.startsWith(" ")) && words.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
  }

  private static boolean isPart(Quantity quantity) {
    return quantity.kind() == QuantityKind.FRACTION && quantity.unit().isNone() && !quantity.approximate();
  }

  private static boolean isPercent(Quantity quantity) {
    return quantity.unit().equals(Unit.PERCENT) && !quantity.isRange() && !quantity.approximate();
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.kind() == QuantityKind.CARDINAL && !quantity.isRange() && !quantity.approximate()
        && quantity.low().signum() > 0 && !isPercent(quantity);
  }
}
