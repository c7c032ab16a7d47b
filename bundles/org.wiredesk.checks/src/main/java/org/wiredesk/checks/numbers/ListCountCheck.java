package org.wiredesk.checks.numbers;

import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;

/** Finds lists of names longer or shorter than the number before them: "the five countries – A, B, C and D". */
public final class ListCountCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-list-count", "List has another number of names than said", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.OMISSION, ItsType.NUMBERS);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    Line line = Line.of(sentence, context);
    return line.amounts().stream().flatMap(at -> CountedList.at(line, at).stream())
        .filter(list -> !list.fits())
        .map(ListCountCheck::finding)
        .toList();
  }

  private static Finding finding(CountedList list) {
    String names = list.names().most() + " names follow";
    return Finding.of(INFO, list.count().span(), list.count().plain() + " are said, but " + names)
        .because("Names: " + list.names().most() + "; said: " + list.count().plain() + ". A name is missing"
            + " or too many, or the number is another one.")
        .relatedTo(list.names().span(), "the list");
  }
}
