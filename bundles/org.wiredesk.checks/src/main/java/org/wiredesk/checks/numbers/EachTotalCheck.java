package org.wiredesk.checks.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;

/** Finds wholes that are not as many times what each has: "five ships for $3.5 billion, or $900 million each". */
public final class EachTotalCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-each-total", "What each has does not make the whole", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  /** How many words may stand between the whole and what each has. */
  private static final int BETWEEN = 6;
  /** What the product may be off beyond rounding. */
  private static final double TOLERANCE = 0.02;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    Line line = Line.of(sentence, context);
    return line.amounts().stream().filter(at -> isOfEach(line, at))
        .flatMap(each -> mismatch(line, each).stream()).toList();
  }

  private static boolean isOfEach(Line line, int at) {
    return (line.at(at + 1).is("each") || line.at(at + 1).is("apiece"))
        && !line.amount(at).orElseThrow().unit().isNone();
  }

  private static Optional<Finding> mismatch(Line line, int each) {
    Amount one = line.amount(each).orElseThrow();
    Optional<Integer> whole = Stream.of(before(line, each), behind(line, each)).flatMap(Optional::stream)
        .filter(at -> line.amount(at).orElseThrow().unit().equals(one.unit())).findFirst();
    return whole.flatMap(at -> {
      Amount total = line.amount(at).orElseThrow();
      List<Amount> counts = line.amounts().stream().filter(i -> i < Math.min(at, each))
          .map(i -> line.amount(i).orElseThrow()).filter(it -> it.isCount() && it.value().intValue() > 1).toList();
      boolean exact = one.exact() && total.exact() && counts.stream().allMatch(Amount::exact);
      double all = counts.stream().mapToDouble(it -> it.value().doubleValue()).sum();
      boolean fits = counts.isEmpty() || fits(all, one, total)
          || counts.stream().anyMatch(it -> fits(it.value().doubleValue(), one, total));
      return exact && !fits ? Optional.of(finding(counts, one, total)) : Optional.empty();
    });
  }

  /** The whole of "for $3.5 billion, or $700 million each". */
  private static Optional<Integer> before(Line line, int each) {
    int comma = line.at(each - 1).is("or") ? each - 2 : each - 1;
    boolean apart = line.at(comma).is(",") || line.at(comma).is("(") || line.at(comma).isDash();
    return apart && line.amount(comma - 1).isPresent() ? Optional.of(comma - 1) : Optional.empty();
  }

  /** The whole of "3.2 tons each, 6.4 tons in all". */
  private static Optional<Integer> behind(Line line, int each) {
    for (int i = each + 2; i <= each + 2 + BETWEEN; i++) {
      if (line.amount(i).isPresent()) {
        boolean led = line.reads(i - 3, "a", "total", "of");
        boolean all = line.reads(i + 1, "in", "all") || line.reads(i + 1, "in", "total")
            || line.at(i + 1).is("altogether");
        return led || all ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean fits(double count, Amount one, Amount total) {
    return count * one.least() * (1 - TOLERANCE) <= total.most()
        && count * one.most() * (1 + TOLERANCE) >= total.least();
  }

  private static Finding finding(List<Amount> counts, Amount one, Amount total) {
    Amount count = counts.get(counts.size() - 1);
    String product = Amount.plain(count.value().multiply(one.value()));
    return Finding.of(INFO, one.span(), count.plain() + " times " + one.written() + " is not " + total.written())
        .because(count.plain() + " × " + one.plain() + " = " + product + ", and the whole is " + total.plain() + ".")
        .relatedTo(count.span(), "how many").relatedTo(total.span(), "the whole");
  }
}
