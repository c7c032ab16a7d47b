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
    int of = line.at(at + 2).isOneOf(WHOLE) ? at + 3 : at + 2;
    if (!line.at(at + 1).is("of") || line.amount(of).isEmpty() || of == at + 2 && !isCount(line, at)) {
      return Stream.empty();
    }
    Amount part = line.amount(at).orElseThrow();
    Amount whole = line.amount(of).orElseThrow();
    boolean larger = part.isCount() && whole.isCount() && line.at(of + 1).isWord()
        && part.value().compareTo(whole.value()) > 0;
    return larger ? Stream.of(finding(part, whole)) : Stream.empty();
  }

  /** "A total of 48 of 40 deputies voted": no number of a law or a page. */
  private static boolean isCount(Line line, int at) {
    Item before = line.at(at - 1);
    Item noun = line.at(at + 3);
    boolean plural = noun.isWord() && !noun.capital() && (noun.lower().endsWith("s") || noun.is("people"));
    boolean counts = before.isNone() || before.is(",") || before.is("and") || line.reads(at - 3, "a", "total", "of");
    return plural && counts && line.at(at + 4).isWord();
  }

  private static Finding finding(Amount part, Amount whole) {
    return Finding.of(INFO, part.span(), "There cannot be " + part.plain() + " of " + whole.plain())
        .because(part.plain() + " is more than " + whole.plain() + ".")
        .relatedTo(whole.span(), "the whole");
  }
}
