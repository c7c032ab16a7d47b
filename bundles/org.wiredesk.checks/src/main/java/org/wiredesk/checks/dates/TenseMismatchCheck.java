package org.wiredesk.checks.dates;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds what is told of the future and dated in the past, and what is told of the past and dated in the future. */
public final class TenseMismatchCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-tense-mismatch", "Tense does not fit the date", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Optional<WireDate> date = context.wire().date();
    if (date.isEmpty()) {
      return List.of();
    }
    TenseJudge judge = new TenseJudge(context, date.get().day());
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> judge.judge(sentence).stream())
        .map(it -> finding(it, context.wire(), date.get()))
        .toList();
  }

  private static Finding finding(TenseContradiction it, Wire wire, WireDate date) {
    TenseWords words = new TenseWords(it, wire.text());
    Finding finding = Finding.of(INFO, it.time().span(), words.message())
        .because(words.reasoning())
        .relatedTo(it.governor().verb().span(), it.isFuture() ? "speaks of the future" : "tells of the past");
    Finding dated = wire.dayPlace()
        .map(place -> finding.relatedTo(place, "the wire's own date, " + DayWords.of(date.day())))
        .orElse(finding);
    return new TenseFixes(it, wire.text()).all().stream().reduce(dated, Finding::suggest, (one, other) -> one);
  }
}
