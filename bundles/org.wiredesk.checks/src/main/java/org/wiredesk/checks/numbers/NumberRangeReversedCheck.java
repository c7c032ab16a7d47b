package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.wiredesk.mentions.quantities.Quantities;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds ranges of numbers that are upside down: "between 40 and 30 people", "will take from ten to five years". */
public final class NumberRangeReversedCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-range-reversed", "Range of numbers is upside down", FindingKind.FACT, Severity.MINOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  private static final Set<String> TWO_THINGS = Set.of("difference", "gap", "choose", "choice", "compare", "comparison",
      "compared", "distinguish", "match", "game", "ratio", "split", "divided", "border", "agreement", "shuttle",
      "section", "sections", "highway", "route", "streets", "avenue", "latitude", "degrees", "parallel", "gates",
      "numbers", "spread", "relationship", "link",
      "fluctuated", "fluctuate", "fluctuating", "fluctuates", "swung", "traded", "moved", "oscillated", "alternated");
  /** Words before "from 20 to 10" that make it no movement. */
  private static final Set<String> LASTING = Set.of(
      "take", "takes", "took", "taking", "last", "lasts", "lasted", "cost", "costs", "costing", "weigh", "weighs",
      "weighing", "measure", "measures", "measuring", "contain", "contains", "numbering", "aged", "temperatures",
      "estimated", "sentence", "sentences", "fines", "fine", "imprisonment", "prison", "terms");
  private static final BigDecimal MOST_APART = BigDecimal.valueOf(20);
  private static final int LEAST_BARE = 13;
  private static final int REACH = 40;
  private static final Set<Dimension> UNITS = EnumSet.complementOf(EnumSet.of(Dimension.NONE, Dimension.DURATION));
  private static final String REASON = "A range begins with the lower number; or one of the two is another number.";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    Line line = Line.of(sentence, context);
    String text = context.wire().text();
    return Stream.concat(line.amounts().stream().flatMap(at -> reversed(line, at, text)),
        context.mentions().quantities(sentence.span()).stream()
            .flatMap(quantity -> dashed(quantity, context))).toList();
  }

  /** "500-300 euros" reads as a score, which money and measures have none of. */
  private static Stream<Finding> dashed(Quantity quantity, CheckContext context) {
    String text = context.wire().text();
    String written = quantity.span().of(text);
    int dash = indexOfDash(written);
    if (quantity.kind() != QuantityKind.SCORE || dash < 0) {
      return Stream.empty();
    }
    int second = quantity.span().start() + dash + 1;
    String behind = text.substring(second, Math.min(text.length(), second + REACH));
    return Quantities.of(behind, context.profile().locale()).stream().limit(1)
        .filter(it -> it.span().start() == 0 && UNITS.contains(it.unit().dimension())
            && it.kind() == QuantityKind.CARDINAL && !it.isRange())
        .map(it -> swapped(new Span(quantity.span().start(), second + it.span().end()), quantity.span(),
            written.substring(0, dash), written.substring(dash + 1), written.charAt(dash)));
  }

  private static int indexOfDash(String written) {
    return IntStream.range(0, written.length()).filter(i -> "-–—‑".indexOf(written.charAt(i)) >= 0)
        .findFirst().orElse(-1);
  }

  private static Finding swapped(Span span, Span numbers, String first, String second, char dash) {
    return Finding.of(INFO, span, second + " is less than " + first + ": the range is upside down")
        .because(REASON)
        .withFix(new Fix("Put the lower number first", List.of(new TextEdit(numbers, second + dash + first))));
  }

  private static Stream<Finding> reversed(Line line, int at, String text) {
    boolean between = line.at(at - 1).is("between") && line.at(at + 1).is("and")
        && !line.has(TWO_THINGS, at - 8, at + 5);
    boolean from = line.at(at - 1).is("from") && line.at(at + 1).is("to") && line.at(at - 2).isOneOf(LASTING);
    if (!between && !from || line.amount(at + 2).isEmpty()) {
      return Stream.empty();
    }
    Amount first = line.amount(at).orElseThrow();
    Amount second = line.amount(at + 2).orElseThrow();
    boolean units = first.unit().isNone() || first.unit().equals(second.unit());
    boolean clock = second.unit().isNone() && first.value().intValue() < LEAST_BARE && !line.at(at + 3).isWord();
    return units && !clock && isLess(second, first)
        ? Stream.of(finding(first, second, line, at, text)) : Stream.empty();
  }

  /** "between 1.5 and 1.2 million" is of millions at both ends, "between 900,000 and 1.2 million" is not. */
  private static boolean isLess(Amount second, Amount first) {
    boolean shares = second.isScaled() && !first.isScaled();
    int order = shares ? second.mantissa().compareTo(first.value()) : second.value().compareTo(first.value());
    boolean near = first.value().compareTo(second.mantissa().multiply(MOST_APART)) < 0;
    return order < 0 && (near || !shares);
  }

  private static Finding finding(Amount first, Amount second, Line line, int at, String text) {
    return Finding.of(INFO, line.span(at - 1, at + 3), Words.opening(second.written()) + " is less than "
            + first.written()
            + ": the range is upside down")
        .because(REASON)
        .withFix(new Fix("Put the lower number first", List.of(
            new TextEdit(first.figures(), second.figures().of(text)),
            new TextEdit(second.figures(), first.figures().of(text)))));
  }
}
