package org.wiredesk.mentions.dates;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/**
 * One or several days with the name of their month: "26 November 2015", "the 3rd of May", "November 1 and 18", without
 * a weekday that stands beside them.
 *
 * @param text the whole wire's
 * @param times what it consists of, one for each day
 * @param stop whether the month has a full stop; empty where that may be the sentence's
 */
public record WrittenDate(String text, Span span, List<TemporalExpression> times, Optional<Boolean> stop) {

  public WrittenDate {
    times = List.copyOf(times);
  }

  /** The numbers of its days, from 1 to 31, each with the letters of its ordinal. */
  public List<Span> numbers() {
    return times.stream().map(time -> places(time).dayOfMonth()).toList();
  }

  public List<Integer> days() {
    return times.stream().map(time -> time.written().orElseThrow().day()).toList();
  }

  public Month month() {
    return times.get(0).written().orElseThrow().month();
  }

  /** The name of the month without its full stop. */
  public Span monthSpan() {
    return places(times.get(0)).month();
  }

  /** The year that stands beside it. */
  public Optional<Span> year() {
    return places(times.get(times.size() - 1)).year();
  }

  public DateStyle.Order order() {
    return numbers().get(0).start() < monthSpan().start() ? DateStyle.Order.DAY_FIRST : DateStyle.Order.MONTH_FIRST;
  }

  /** Whether it says "26th" or "26 of November". */
  public boolean hasOrdinals() {
    return hasOf() || numbers().stream().anyMatch(number -> Character.isLetter(text.charAt(number.end() - 1)));
  }

  /** Whether "of" stands between day and month. */
  public boolean hasOf() {
    int end = numbers().get(numbers().size() - 1).end();
    return end < monthSpan().start() && text.substring(end, monthSpan().start()).contains("of");
  }

  /** In what it differs from a style; what its words do not show is no difference. */
  public Set<DateTrait> differencesFrom(DateStyle style) {
    Set<DateTrait> differences = EnumSet.noneOf(DateTrait.class);
    if (order() != style.order()) {
      differences.add(DateTrait.ORDER);
    }
    if (!isMonthIn(style.months())) {
      differences.add(DateTrait.MONTH);
    }
    if (hasOrdinals() != style.ordinals()) {
      differences.add(DateTrait.ORDINAL);
    }
    if (year().isPresent() && hasComma() != style.comma()) {
      differences.add(DateTrait.COMMA);
    }
    return differences;
  }

  /** "27 October" under {@code days}: what stands from the first number to the last. */
  public Span daysSpan() {
    return new Span(numbers().get(0).start(), numbers().get(numbers().size() - 1).end());
  }

  private boolean isMonthIn(MonthForm form) {
    boolean sameName = monthSpan().of(text).equalsIgnoreCase(form.name(month()));
    return sameName && stop.map(it -> it == form.write(month()).endsWith(".")).orElse(true);
  }

  private boolean hasComma() {
    int end = Math.max(monthSpan().end(), daysSpan().end());
    return text.substring(end, year().orElseThrow().start()).indexOf(',') >= 0;
  }

  private static WrittenDay.Places places(TemporalExpression time) {
    return time.written().orElseThrow().places();
  }

  @Override
  public String toString() {
    return span.of(text);
  }
}
