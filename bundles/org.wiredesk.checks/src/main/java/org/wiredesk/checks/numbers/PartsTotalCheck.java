package org.wiredesk.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Sentence;

/** Finds parts that do not make their whole: "17 people, including nine women and ten men". */
public final class PartsTotalCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-parts-total", "Parts do not add up", FindingKind.FACT, Severity.MAJOR, MqmCategory.MISTRANSLATION,
      ItsType.NUMBERS);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    List<Finding> findings = new ArrayList<>();
    Optional<Line> before = Optional.empty();
    for (Sentence sentence : context.wire().sentences()) {
      Line line = Line.of(sentence, context);
      List<Breakdown> found = new ArrayList<>(BreakdownReader.read(line));
      found.addAll(SumInAll.read(line));
      before.flatMap(PartsTotalCheck::onlyCount).flatMap(total -> BreakdownReader.readOfThose(line, total))
          .ifPresent(found::add);
      found.stream().filter(Breakdown::isWrong).forEach(wrong -> findings.add(finding(wrong, text)));
      before = Optional.of(line);
    }
    return findings;
  }

  private static Optional<Amount> onlyCount(Line line) {
    List<Integer> amounts = line.amounts();
    return amounts.size() == 1 ? line.amount(amounts.get(0)).filter(it -> it.isCount() && it.exact())
        : Optional.empty();
  }

  private static Finding finding(Breakdown wrong, String text) {
    String sum = Amount.plain(wrong.sum());
    String whole = wrong.total().span().of(text).toLowerCase(Locale.ROOT);
    String said = wrong.sum().compareTo(wrong.total().value()) > 0 ? "more than the " : "not the ";
    Finding finding = Finding.of(INFO, wrong.total().span(), "The parts make " + sum + ", " + said + whole + " named")
        .because(wrong.parts().stream().map(part -> part.amount().plain()).collect(Collectors.joining(" + ")) + " = "
            + sum + ", and the whole is " + wrong.total().plain() + ".");
    for (Part part : wrong.parts()) {
      finding = finding.relatedTo(part.amount().span(), "a part: " + part.amount().span().of(text));
    }
    return finding;
  }
}
