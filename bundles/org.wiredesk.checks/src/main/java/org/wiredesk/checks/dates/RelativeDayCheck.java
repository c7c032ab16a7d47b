package org.wiredesk.checks.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Tense;
import org.wiredesk.text.WireDate;

/**
 * Finds "yesterday", "today" and "tomorrow" in what the wire says itself, where desks name the day of the week. Off by
 * default: agencies rarely write so (7 remarks on 1,221 wires), newspapers often (84 in the 256 texts of TimeBank and
 * AQUAINT).
 */
public final class RelativeDayCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      new CheckId("date-style-relative-day"), "“Yesterday” instead of the weekday", FindingKind.DATE.label(),
      FindingKind.DATE, Severity.MINOR, MqmCategory.ORGANIZATION_STYLE, ItsType.STYLE, false);
  private static final Set<String> WORDS = Set.of("yesterday", "today", "tomorrow");
  /** Behind them a weekday needs no "on". */
  private static final Set<String> PREPOSITIONS = Set.of("on", "by", "until", "till", "since", "from", "to", "for",
      "before", "after", "through", "of", "and", "or", "late", "early", "than", "between", "starting", "beginning");

  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ":", ")", "-", "–", "—", "”", "\"", "»");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    if (context.wire().date().isEmpty()) {
      return List.of();
    }
    return context.mentions().times().stream()
        .filter(time -> isDayWord(time, context))
        .map(time -> finding(time, context))
        .toList();
  }

  private static boolean isDayWord(TemporalExpression time, CheckContext context) {
    String text = context.wire().text();
    List<String> words = Words.between(text, time.span().start(), time.span().end());
    boolean alone = words.size() == 1 && WORDS.contains(words.get(0))
        || words.size() == 4 && words.containsAll(List.of("the", "day")) && words.stream().anyMatch(WORDS::contains);
    if (!alone || context.mentions().quotations().contains(time.span().start())) {
      return false;
    }
    return !words.contains("today") || isOneDay(time, text);
  }

  /** "where he lives today", "today's world" and "the youth of today" mean our time, "USA Today" a newspaper. */
  private static boolean isOneDay(TemporalExpression time, String text) {
    List<String> before = Words.before(text, 0, time.span().start(), 1);
    boolean opens = before.isEmpty() || SENTENCE_ENDS.contains(before.get(0));
    boolean name = Character.isUpperCase(text.charAt(time.span().start())) && !opens;
    boolean told = time.time().tense() == Tense.PAST || time.time().tense() == Tense.FUTURE;
    return told && !name && !before.contains("of") && !isPossessive(time, text);
  }

  private static boolean isPossessive(TemporalExpression time, String text) {
    return text.startsWith("'s", time.span().end()) || text.startsWith("’s", time.span().end());
  }

  private static Finding finding(TemporalExpression time, CheckContext context) {
    String text = context.wire().text();
    Finding finding = Finding.of(INFO, time.span(), "“" + time.span().of(text) + "” moves with the reader's day")
        .because("A wire is read and printed on another day than it was written. AP and most desks name the day of the"
            + " week within seven days, and keep “yesterday”, “today” and “tomorrow” for quotations.");
    Optional<LocalDate> day = context.wire().date().map(WireDate::day)
        .filter(today -> time.value() instanceof CalendarValue.Day)
        .map(today -> ((CalendarValue.Day) time.value()).date());
    if (day.isEmpty()) {
      return finding;
    }
    DayOfWeek weekday = day.get().getDayOfWeek();
    HouseDateStyle style = context.profile().dateStyle().orElse(HouseDateStyle.AP);
    String number = style.style().number(day.get().getDayOfMonth());
    String date = style.style().write(number, day.get().getMonth(), Optional.empty());
    return finding.suggest(preposition(time, text) + DayWords.of(weekday)).suggest(preposition(time, text) + date);
  }

  private static String preposition(TemporalExpression time, String text) {
    List<String> before = Words.before(text, 0, time.span().start(), 1);
    if (isPossessive(time, text) || !before.isEmpty() && PREPOSITIONS.contains(before.get(0))) {
      return "";
    }
    return Character.isUpperCase(text.charAt(time.span().start())) ? "On " : "on ";
  }
}
