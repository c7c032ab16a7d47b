package org.wiredesk.checks.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** Russian too, as far as {@link RussianPast} goes. */
  @Override
  public boolean reads(Locale language) {
    return Set.of("en", "ru").contains(language.getLanguage());
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Optional<WireDate> date = context.wire().date();
    if (date.isEmpty()) {
      return List.of();
    }
    return context.profile().isEnglish() ? english(context, date.get()) : russian(context, date.get());
  }

  private static List<Finding> russian(CheckContext context, WireDate date) {
    Wire wire = context.wire();
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> sentence.times().stream()
            .flatMap(time -> RussianPast.of(time, sentence, wire.text(), date.day()).stream()))
        .map(it -> finding(it, wire, date))
        .toList();
  }

  private static Finding finding(RussianPast it, Wire wire, WireDate date) {
    return dated(Finding.of(INFO, it.time().span(), "The verb tells of the past, but "
            + DayWords.of(it.time().day().orElseThrow()) + " lies " + it.days() + " days after the wire")
        .because("The wire speaks from " + DayWords.of(date.day()) + "."), wire, date);
  }

  private static List<Finding> english(CheckContext context, WireDate date) {
    TenseJudge judge = new TenseJudge(context, date.day());
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> judge.judge(sentence).stream())
        .map(it -> finding(it, context.wire(), date))
        .toList();
  }

  private static Finding finding(TenseContradiction it, Wire wire, WireDate date) {
    TenseWords words = new TenseWords(it, wire.text());
    Finding finding = Finding.of(INFO, it.time().span(), words.message())
        .because(words.reasoning())
        .relatedTo(it.governor().verb().span(), it.isFuture() ? "speaks of the future" : "tells of the past");
    return new TenseFixes(it, wire.text()).all().stream()
        .reduce(dated(finding, wire, date), Finding::suggest, (one, other) -> one);
  }

  private static Finding dated(Finding finding, Wire wire, WireDate date) {
    return wire.dayPlace()
        .map(place -> finding.relatedTo(place, "the wire's own date, " + DayWords.of(date.day())))
        .orElse(finding);
  }
}
