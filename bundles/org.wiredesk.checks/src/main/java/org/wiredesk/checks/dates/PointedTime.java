package org.wiredesk.checks.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Anchor;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;

/**
 * A time told from the wire's own date: "yesterday", "next week", "two months ago", "last Thursday".
 *
 * @param earliest the first day that may be meant, loose talk allowed for
 * @param latest the last such day, inclusive
 */
record PointedTime(TemporalExpression time, CalendarValue value, LocalDate earliest, LocalDate latest) {

  private static final Set<String> RULES = Set.of("day-from-today", "period", "distance", "weekday", "part-of-day");
  private static final Set<String> DAY_WORDS = Set.of("yesterday", "today", "tomorrow", "tonight");
  private static final Set<String> POINTERS = Set.of("last", "next", "this", "coming", "past");
  private static final Set<String> LOOSE = Set.of("about", "around", "some", "nearly", "almost", "over", "more", "less",
      "approximately", "roughly", "or", "so", "least", "than", "couple", "few", "decades", "decade", "half");

  /**
   * Empty for times that are told otherwise, and for weekdays and parts of the day without a word that points.
   *
   * @param today the wire's day
   */
  static Optional<PointedTime> of(TemporalExpression time, String text, LocalDate today) {
    boolean candidate = time.time().anchor() == Anchor.DATELINE && time.written().isEmpty()
        && time.value() instanceof CalendarValue;
    if (!candidate) {
      return Optional.empty();
    }
    List<String> words = Words.between(text, time.span().start(), time.span().end());
    CalendarValue value = (CalendarValue) time.value();
    boolean distance = words.contains("ago") || words.contains("hence") || words.contains("now");
    boolean pointed = Words.hasAny(words, DAY_WORDS)
        || Words.hasAny(words, POINTERS) && !words.equals(List.of("this", "day"));
    if (!RULES.contains(time.time().rule()) && !Words.hasAny(words, DAY_WORDS)
        || value.grain().isClock() || !distance && !pointed) {
      return Optional.empty();
    }
    long tenth = distance ? Math.abs(ChronoUnit.DAYS.between(today, value.first())) / 10 : 0;
    long slack = tenth + slackDays(time, value, words, distance);
    return Optional.of(new PointedTime(time, value, value.first().minusDays(slack), value.last().plusDays(slack)));
  }

  /** What the calendar calls it: "25 November 2015", "the week of 23 November 2015", "October 2015", "1995". */
  String name() {
    return switch (value.grain()) {
      case WEEK, WEEKEND -> "the week of " + DayWords.of(value.first().with(DayOfWeek.MONDAY));
      case MONTH -> DayWords.of(YearMonth.from(value.first()));
      case YEAR -> String.valueOf(value.first().getYear());
      default -> value.first().equals(value.last())
          ? DayWords.of(value.first())
          : DayWords.of(value.first()) + " to " + DayWords.of(value.last());
    };
  }

  boolean allows(CalendarValue other) {
    return !other.last().isBefore(earliest) && !other.first().isAfter(latest);
  }

  /** A wire may be a day late, a week may begin on Sunday, and round numbers are round. */
  private static long slackDays(TemporalExpression time, CalendarValue value, List<String> words, boolean distance) {
    if (!distance) {
      return switch (value.grain()) {
        case WEEK, WEEKEND -> 7;
        case MONTH -> words.contains("month") ? 10 : 366;
        case QUARTER, SEASON, HALF -> 92;
        case YEAR -> 0;
        case DAY -> time.time().rule().equals("weekday") ? 7 : 1;
        default -> 1;
      };
    }
    long unit = switch (value.grain()) {
      case DAY, PART_OF_DAY -> 2;
      case WEEK -> 7;
      case MONTH -> 31;
      default -> 366;
    };
    return Words.hasAny(words, LOOSE) ? 4 * unit : unit;
  }
}
