package org.wiredesk.checks.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.text.Wire;

/** Finds dates whose weekday is another than the one written beside them. */
public final class WeekdayMismatchCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-weekday-mismatch", "Weekday does not fit the date", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public boolean reads(Locale language) {
    return TimeScanner.knows(language);
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return context.mentions().times().stream()
        .filter(WeekdayMismatchCheck::isMismatch)
        .map(time -> finding(time, context))
        .toList();
  }

  private static boolean isMismatch(TemporalExpression time) {
    return time.weekday().isPresent()
        && time.day().filter(day -> day.getDayOfWeek() != time.weekday().get()).isPresent();
  }

  private static Finding finding(TemporalExpression time, CheckContext context) {
    LocalDate day = time.day().orElseThrow();
    DayOfWeek written = time.weekday().orElseThrow();
    Finding finding = Finding.of(INFO, time.span(),
        DayWords.of(day) + " is a " + DayWords.of(day.getDayOfWeek()) + ", not a " + DayWords.of(written));
    Finding remedied = suggestions(time, context).stream().reduce(finding, Finding::suggest, (one, other) -> one);
    return time.yearIsWritten() ? remedied : withYear(remedied, context.wire());
  }

  /** Only English weekdays can be written in the form that their place asks for. */
  private static List<String> suggestions(TemporalExpression time, CheckContext context) {
    LocalDate day = time.day().orElseThrow();
    LocalDate nearest = nearest(day, time.weekday().orElseThrow());
    DateWording wording = new DateWording(context.wire().text(), time);
    return context.profile().isEnglish()
        ? List.of(wording.with(day.getDayOfWeek()), wording.with(nearest))
        : wording.inFigures(nearest).stream().toList();
  }

  private static Finding withYear(Finding finding, Wire wire) {
    LocalDate today = wire.date().orElseThrow().day();
    Finding reasoned = finding.because("The date has no year; it is read as the one nearest to the wire's own date, "
        + DayWords.of(today) + ".");
    return wire.dayPlace()
        .map(place -> reasoned.relatedTo(place, "the wire's own date, " + DayWords.of(today)))
        .orElse(reasoned);
  }

  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    LocalDate before = day.with(TemporalAdjusters.previous(weekday));
    LocalDate after = day.with(TemporalAdjusters.next(weekday));
    return day.toEpochDay() - before.toEpochDay() < after.toEpochDay() - day.toEpochDay() ? before : after;
  }
}
