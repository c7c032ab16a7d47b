package org.wiredesk.checks.numbers;

import java.util.List;
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
import org.wiredesk.text.Sentence;

/** Finds a part that is larger than its whole: "14 of the 12 members". */
public final class PartOfLessCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-part-exceeds-whole", "Part is larger than its whole", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  private static final Set<String> WHOLE = Set.of("the", "its", "their", "his", "her", "our", "all");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    Line line = Line.of(sentence, context);
    return line.amounts().stream().flatMap(at -> part(line, at)).toList();
  }

  private static Stream<Finding> part(Line line, int at) {
    if (!line.at(at + 1).is("of") || !line.at(at + 2).isOneOf(WHOLE) || line.amount(at + 3).isEmpty()) {
      return Stream.empty();
    }
    Amount part = line.amount(at).orElseThrow();
    Amount whole = line.amount(at + 3).orElseThrow();
    boolean larger = part.isCount() && whole.isCount() && line.at(at + 4).isWord()
        && part.value().compareTo(whole.value()) > 0;
    return larger ? Stream.of(finding(part, whole)) : Stream.empty();
  }

  private static Finding finding(Amount part, Amount whole) {
    return Finding.of(INFO, part.span(), "There cannot be " + part.plain() + " of " + whole.plain())
        .because(part.plain() + " is more than " + whole.plain() + ".")
        .relatedTo(whole.span(), "the whole");
  }
}
