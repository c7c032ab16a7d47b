package org.wiredesk.checks.dates.style;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.mentions.dates.WrittenDate;
import org.wiredesk.mentions.dates.WrittenDates;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.WireDate;

/**
 * Other words for the day that an expression means: "yesterday", "Wednesday", "25 November". A weekday is offered for the
 * six days before and behind the wire's own, where it means one day only. The date is in the house style, without one
 * in the style of the wire's other dates.
 */
public final class DayAlternatives {

  private static final int DAYS_WITH_WEEKDAY = 6;
  /** "a Thursday", "every Thursday" mean no one day. */
  private static final Set<String> OPEN = Set.of("a", "an", "any", "each", "every", "one", "some", "another");
  private static final Set<String> RULES_OF_RELATIVES = Set.of("day-from-today", "day-from-last");

  private final CheckContext context;
  private final LocalDate today;

  private DayAlternatives(CheckContext context, LocalDate today) {
    this.context = context;
    this.today = today;
  }

  /** For the expressions that a place touches; empty where none is a day or the wire has no date. */
  public static List<Fix> at(int offset, CheckContext context) {
    return context.mentions().times().stream()
        .filter(time -> time.span().touches(offset))
        .flatMap(time -> of(time, context).stream())
        .toList();
  }

  /** For one expression, the likeliest first. */
  private static List<Fix> of(TemporalExpression time, CheckContext context) {
    return in(context).map(alternatives -> alternatives.of(time)).orElse(List.of());
  }

  /** The weekday alone, for a date of one day that is near enough to the wire's own. */
  static Optional<Fix> weekday(WrittenDate date, CheckContext context) {
    TemporalExpression time = date.times().get(0);
    return in(context)
        .filter(alternatives -> date.times().size() == 1)
        .flatMap(alternatives -> time.day().flatMap(alternatives::weekday))
        .map(new DayInSentence(context.wire().text(), time.span())::nameToName)
        .map(DayAlternatives::fix);
  }

  private static Optional<DayAlternatives> in(CheckContext context) {
    return context.wire().date().map(WireDate::day).map(today -> new DayAlternatives(context, today));
  }

  private List<Fix> of(TemporalExpression time) {
    boolean inDateline = context.wire().dateline().map(Dateline::span)
        .filter(dateline -> dateline.contains(time.span())).isPresent();
    if (inDateline || !(time.value() instanceof CalendarValue.Day day)) {
      return List.of();
    }
    DayInSentence place = new DayInSentence(context.wire().text(), time.span());
    if (OPEN.contains(place.wordBefore())) {
      return List.of();
    }
    LocalDate date = time.day().orElse(day.date());
    return RULES_OF_RELATIVES.contains(time.time().rule()) ? ofRelative(date, place)
        : time.time().rule().equals("weekday") ? ofWeekday(date, place)
        : ofDate(time, date, place);
  }

  private List<Fix> ofRelative(LocalDate day, DayInSentence place) {
    return fixes(weekday(day).map(place::adverbToName), date(day).flatMap(place::adverbToDate));
  }

  private List<Fix> ofWeekday(LocalDate day, DayInSentence place) {
    return fixes(
        weekday(day).map(place::nameToName), date(day).flatMap(place::nameToDate),
        relative(day).flatMap(place::nameToAdverb));
  }

  private List<Fix> ofDate(TemporalExpression time, LocalDate day, DayInSentence place) {
    boolean alone = dates().inWords().stream().anyMatch(date -> date.times().equals(List.of(time)));
    return alone
        ? fixes(weekday(day).map(place::nameToName), relative(day).flatMap(place::nameToAdverb))
        : List.of();
  }

  @SafeVarargs
  private List<Fix> fixes(Optional<TextEdit>... edits) {
    return Stream.of(edits).flatMap(Optional::stream)
        .filter(edit -> !edit.span().of(context.wire().text()).equals(edit.replacement()))
        .map(DayAlternatives::fix)
        .toList();
  }

  private static Fix fix(TextEdit edit) {
    return new Fix("Write as “" + edit.replacement() + "”", List.of(edit));
  }

  private Optional<String> weekday(LocalDate day) {
    return Optional.of(DayWords.of(day.getDayOfWeek())).filter(name -> distance(day) <= DAYS_WITH_WEEKDAY);
  }

  private Optional<String> relative(LocalDate day) {
    return distance(day) > 1 ? Optional.empty()
        : Optional.of(day.isEqual(today) ? "today" : day.isBefore(today) ? "yesterday" : "tomorrow");
  }

  private Optional<String> date(LocalDate day) {
    DateStyle style = style();
    return Optional.of(style.write(style.number(day.getDayOfMonth()), day.getMonth(),
        Optional.of(String.valueOf(day.getYear())).filter(year -> distance(day) > DAYS_WITH_WEEKDAY)));
  }

  private DateStyle style() {
    return context.profile().dateStyle().map(HouseDateStyle::style)
        .orElseGet(() -> CommonStyle.of(DateSurvey.of(context), context.profile().language()).style());
  }

  private WrittenDates dates() {
    return WrittenDates.of(context.wire(), context.mentions().times());
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today, day));
  }
}
