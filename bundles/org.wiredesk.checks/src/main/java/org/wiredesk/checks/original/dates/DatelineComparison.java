package org.wiredesk.checks.original.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.dates.DateWording;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Span;
import org.wiredesk.text.WireDate;

/** Holds the day of a wire's dateline against that of its original's. */
final class DatelineComparison {

  private static final int LEAP_YEAR = 2000;

  private DatelineComparison() {}

  /** Empty when they are the same, or one of them names no day. */
  static Optional<Finding> of(CheckInfo info, Bitext bitext) {
    Optional<Dateline> mine = bitext.translation().dateline().filter(line -> line.day().isPresent());
    Optional<Dateline> theirs = bitext.original().dateline().filter(line -> line.day().isPresent());
    return mine.flatMap(line -> theirs.filter(other -> differ(line, other))
        .map(other -> finding(info, line, other, bitext)));
  }

  private static boolean differ(Dateline one, Dateline other) {
    boolean years = one.year().isPresent() && other.year().isPresent() && !one.year().equals(other.year());
    return years || !one.day().equals(other.day());
  }

  private static Finding finding(CheckInfo info, Dateline mine, Dateline theirs, Bitext bitext) {
    Span place = mine.daySpan().orElseThrow();
    Span there = theirs.daySpan().orElseThrow();
    String original = there.of(bitext.original().text());
    Optional<LocalDate> known = day(mine, theirs, bitext);
    LocalDate day = known.orElseGet(() -> theirs.day().orElseThrow().atYear(LEAP_YEAR));
    String words = DayWords.of(day);
    String said = theirs.year().isPresent() ? words : words.substring(0, words.lastIndexOf(' '));
    Finding finding = Finding.of(info, place, "The dateline of the original has " + said)
        .because("The dateline says “" + place.of(bitext.translation().text()) + "”, that of the original “" + original
            + "”. From this day all others are counted.")
        .comparedWith(new OriginalPlace(there, original, "the dateline of the original"));
    return wording(bitext, place).map(it -> finding.withFix(Fix.replace(it.span(), reworded(it, day, known, bitext))))
        .orElse(finding);
  }

  /** Where nobody knows the year, nobody knows the weekday: it is left out. */
  private static String reworded(TemporalExpression time, LocalDate day, Optional<LocalDate> known, Bitext bitext) {
    DateWording wording = new DateWording(bitext.translation().text(), time);
    return known.isPresent() ? wording.moved(day) : wording.withoutWeekday(day);
  }

  /** In the year of one of the datelines, else in that which is nearest to the wire's own day. */
  private static Optional<LocalDate> day(Dateline mine, Dateline theirs, Bitext bitext) {
    MonthDay day = theirs.day().orElseThrow();
    Optional<Integer> year = theirs.year().or(mine::year);
    if (year.isPresent()) {
      return year.filter(day::isValidYear).map(day::atYear);
    }
    return bitext.translation().date().map(WireDate::day).flatMap(today ->
        IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1).filter(day::isValidYear).mapToObj(day::atYear)
            .min(Comparator.comparingLong(it -> Math.abs(ChronoUnit.DAYS.between(it, today)))));
  }

  private static Optional<TemporalExpression> wording(Bitext bitext, Span place) {
    return bitext.mentions().timesFrom(place).stream()
        .filter(time -> time.written().isPresent() && time.span().overlaps(place)).findFirst();
  }
}
