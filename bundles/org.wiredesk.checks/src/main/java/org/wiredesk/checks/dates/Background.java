package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.Arrays;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.Tense;
import org.wiredesk.text.Paragraph;

/**
 * The parts of a wire that look back: who tells the history of something names days of the last twelve months without
 * their year, and then the nearest day of that name need not be the one that is meant.
 */
final class Background {

  /** A time further back than this belongs to a background, not to the news. */
  private static final int NEWS_DAYS = 31;

  private final CheckContext context;
  private final LocalDate wire;
  private final int[] longAgo;

  Background(CheckContext context, LocalDate wire) {
    this.context = context;
    this.wire = wire;
    this.longAgo = context.mentions().times().stream()
        .filter(this::isLongAgo)
        .mapToInt(time -> time.span().start())
        .toArray();
  }

  /** Whether days of long ago are told before a time in its sentence, its paragraph or the one before. */
  boolean contains(TemporalExpression time, TimedSentence sentence) {
    int paragraph = sentence.sentence().paragraph();
    Paragraph first = context.wire().paragraphs().get(Math.max(0, paragraph - 1));
    return isAnyIn(first.span().start(), time.span().start()) || sentence.around(time, 3).stream()
        .filter(other -> other.span().start() < time.span().start())
        .anyMatch(other -> isMonthGoneBy(other, sentence));
  }

  private boolean isAnyIn(int start, int end) {
    int found = Arrays.binarySearch(longAgo, start);
    int index = found < 0 ? -found - 1 : found;
    return index < longAgo.length && longAgo[index] < end;
  }

  private boolean isLongAgo(TemporalExpression time) {
    return time.value() instanceof CalendarValue value && value.grain().compareTo(Grain.MONTH) <= 0
        && value.last().isBefore(wire.minusDays(NEWS_DAYS));
  }

  /** "was first seen in February": without a year that may as well be read as the next month of that name. */
  private boolean isMonthGoneBy(TemporalExpression time, TimedSentence sentence) {
    return time.value() instanceof CalendarValue value && value.grain() == Grain.MONTH && value.first().isAfter(wire)
        && sentence.clauses().governor(time.span())
            .filter(it -> it.verb().tense() == Tense.PAST && it.preposition().filter("in"::equals).isPresent())
            .isPresent();
  }
}
