package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Span;
import org.wiredesk.text.WireDate;

/**
 * Finds weekdays of days that lie more than a week from the wire's own, where AP has month and day alone. Off by default,
 * as a matter of style (1 remark on 1,221 wires of agencies).
 */
public final class FarWeekdayCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      new CheckId("date-style-far-weekday"), "Weekday more than seven days away", FindingKind.DATE.label(),
      FindingKind.DATE, Severity.MINOR, MqmCategory.ORGANIZATION_STYLE, ItsType.STYLE, false);
  private static final int NEAR_DAYS = 7;
  private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Optional<LocalDate> today = context.wire().date().map(WireDate::day);
    return context.mentions().times().stream()
        .filter(time -> today.filter(day -> isFar(time, day, context.wire().text())).isPresent())
        .filter(time -> !isDateline(time, context) && !context.mentions().quotations().contains(time.span().start()))
        .map(time -> finding(time, context.wire().text()))
        .toList();
  }

  /** A weekday that does not fit its date is another check's. */
  private static boolean isFar(TemporalExpression time, LocalDate today, String text) {
    boolean named = Words.between(text, time.span().start(), time.span().end()).stream().anyMatch(WEEKDAYS::contains);
    return named && time.value() instanceof CalendarValue.Day day
        && time.weekday().filter(written -> written != day.date().getDayOfWeek()).isEmpty()
        && Math.abs(ChronoUnit.DAYS.between(today, day.date())) > NEAR_DAYS;
  }

  private static boolean isDateline(TemporalExpression time, CheckContext context) {
    return context.wire().dayPlace().filter(place -> place.overlaps(time.span())).isPresent();
  }

  private static Finding finding(TemporalExpression time, String text) {
    Finding finding = Finding.of(INFO, time.span(), "“" + time.span().of(text) + "” is more than seven days away")
        .because("AP gives the weekday within seven days of the dateline, and month and day alone beyond.");
    return withoutWeekday(time.span(), text).map(finding::suggest).orElse(finding);
  }

  /** "26 November" of "Thursday, 26 November"; empty where the weekday is not first, or nothing is left without it. */
  private static Optional<String> withoutWeekday(Span span, String text) {
    String words = span.of(text);
    int end = 0;
    while (end < words.length() && (Character.isLetter(words.charAt(end)) || words.charAt(end) == '.')) {
      end++;
    }
    String rest = words.substring(end);
    String date = rest.startsWith(",") ? rest.substring(1).strip() : rest.strip();
    boolean weekday = Words.between(text, span.start(), span.start() + end).stream().allMatch(WEEKDAYS::contains);
    return weekday && !date.isEmpty() && date.chars().anyMatch(Character::isDigit)
        ? Optional.of(date) : Optional.empty();
  }
}
