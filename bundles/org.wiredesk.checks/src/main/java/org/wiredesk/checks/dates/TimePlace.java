package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.clauses.Attachment;
import org.wiredesk.mentions.clauses.Governor;
import org.wiredesk.mentions.times.AmbiguousDay;
import org.wiredesk.mentions.times.Anchor;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.WrittenDay;

/**
 * Where a time lies by its own words, whatever the verb beside it says: a day with its year, the nearest day of those
 * that have none, "last month", "tomorrow". Weekdays and months alone ("on Monday", "in May") lie on both sides.
 *
 * @param first its first day
 * @param last its last day, inclusive
 * @param wire the wire's own day
 */
record TimePlace(LocalDate first, LocalDate last, LocalDate wire) {

  /**
   * A day without a year that is further away than this is not looked at: the other day of that name, in the year
   * before or after, is then not so much further that nobody could mean it.
   */
  static final int FAR_DAYS = 135;
  private static final int MOST_YEARS = 5;
  private static final Set<String> POINTING = Set.of("yesterday", "tomorrow", "last", "next", "ago");

  /**
   * Empty where the words leave it open.
   *
   * @param sentence the one that the time stands in
   * @param text the whole wire's
   */
  static Optional<TimePlace> of(TemporalExpression time, TimedSentence sentence, String text, LocalDate wire) {
    if (time.written().isPresent()) {
      return time.day()
          .or(() -> nearestWhereYearsAreOthers(time, sentence, wire))
          .map(day -> new TimePlace(day, day, wire))
          .filter(place -> time.yearIsWritten() || place.days() <= FAR_DAYS);
    }
    if (time.value() instanceof AmbiguousDay day) {
      boolean monthFirst = day.monthFirst().isBefore(day.dayFirst());
      return Optional.of(monthFirst
          ? new TimePlace(day.monthFirst(), day.dayFirst(), wire)
          : new TimePlace(day.dayFirst(), day.monthFirst(), wire));
    }
    return time.value() instanceof CalendarValue value && value.grain().compareTo(Grain.YEAR) <= 0
        && isPlain(time, text)
        ? Optional.of(new TimePlace(value.first(), value.last(), wire))
        : Optional.empty();
  }

  private static boolean isPlain(TemporalExpression time, String text) {
    return time.time().anchor() == Anchor.NONE || time.time().anchor() == Anchor.DATELINE && isPointing(time, text);
  }

  /** Whether it says on which side of now it lies: "tomorrow", "last week". */
  static boolean isPointing(TemporalExpression time, String text) {
    return Arrays.stream(time.span().of(text).toLowerCase(Locale.ROOT).split(" ")).anyMatch(POINTING::contains);
  }

  /** "Born in 1957, he was elected on 3 May": other years of the sentence that have nothing to do with the day. */
  private static Optional<LocalDate> nearestWhereYearsAreOthers(
      TemporalExpression time, TimedSentence sentence, LocalDate wire) {
    List<TemporalExpression> years = sentence.times().stream()
        .filter(other -> other.value() instanceof CalendarValue value && value.grain() == Grain.YEAR)
        .limit(MOST_YEARS)
        .toList();
    boolean others = time.written().filter(day -> day.year().isEmpty()).isPresent() && !years.isEmpty()
        && years.stream()
            .allMatch(year -> sentence.clauses().governor(year.span()).filter(TimePlace::isOther).isPresent());
    return others ? nearest(time.written().get(), wire) : Optional.empty();
  }

  /** Of a birth, or of a name: "the 2004 Olympic Games". */
  private static boolean isOther(Governor governor) {
    boolean name = governor.attachment() == Attachment.NOUN && governor.preposition().isEmpty();
    return name || governor.verb().head().equals("born");
  }

  private static Optional<LocalDate> nearest(WrittenDay day, LocalDate wire) {
    return IntStream.rangeClosed(wire.getYear() - 1, wire.getYear() + 1)
        .mapToObj(day::in)
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(it -> Math.abs(ChronoUnit.DAYS.between(it, wire))));
  }

  boolean isPast() {
    return last.isBefore(wire);
  }

  boolean isFuture() {
    return first.isAfter(wire);
  }

  /** Whether it would lie on the same side of the wire's day so many years later. */
  boolean isStillWrong(int years) {
    return isPast() ? last.plusYears(years).isBefore(wire) : first.plusYears(years).isAfter(wire);
  }

  /** Days between it and the wire's; 0 if the wire's lies within. */
  long days() {
    return isPast() ? ChronoUnit.DAYS.between(last, wire) : isFuture() ? ChronoUnit.DAYS.between(wire, first) : 0;
  }
}
