package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.mentions.times.WrittenDay;

/** The nearest times that would fit the verb, in the manner of the one that does not. */
final class TenseFixes {

  /** Months around the wire's own that a slip of the month may have meant. */
  private static final int MONTHS_AROUND = 2;
  /** Behind a day one of them says that more of it follows: "7-14" */
  private static final String JOINS = "-–—/";
  private static final int MOST_MONTHS = 2;
  private static final int MOST_FIXES = 3;
  /** Words that point to the other side of now, the likeliest first. */
  private static final Map<String, List<String>> OTHER_SIDE = Map.of("yesterday", List.of("tomorrow", "today"),
      "tomorrow", List.of("yesterday", "today"), "last", List.of("next"), "next", List.of("last"));

  private final TenseContradiction it;
  private final String text;

  /** @param text the whole wire's */
  TenseFixes(TenseContradiction it, String text) {
    this.it = it;
    this.text = text;
  }

  /** What to write instead of the time, the likeliest first; may be empty. */
  List<String> all() {
    if (it.time().written().isEmpty()) {
      return Stream.concat(otherSide(), otherYear()).toList();
    }
    boolean yearElsewhere = it.time().written().get().places().year()
        .filter(year -> !it.time().span().contains(year)).isPresent();
    DateWording wording = new DateWording(text, it.time());
    return yearElsewhere ? List.of() : Stream.concat(days().map(wording::moved), withYear())
        .filter(words -> !words.equals(it.time().span().of(text))).toList();
  }

  /** The same day of a month near the wire, or the same date in another year. */
  private Stream<LocalDate> days() {
    return Stream.concat(otherMonths(), otherYears().filter(day -> it.time().yearIsWritten()))
        .distinct()
        .sorted(Comparator.comparingInt(this::changes).thenComparingLong(this::distance))
        .limit(MOST_FIXES);
  }

  private Stream<LocalDate> otherMonths() {
    int dayOfMonth = it.place().first().getDayOfMonth();
    YearMonth month = YearMonth.from(it.place().wire());
    return IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
        .mapToObj(month::plusMonths)
        .filter(near -> near.isValidDay(dayOfMonth))
        .map(near -> near.atDay(dayOfMonth))
        .filter(this::fits)
        .sorted(Comparator.comparingInt(this::changes).thenComparingLong(this::distance))
        .limit(MOST_MONTHS);
  }

  /** The date in the nearest year that fits. */
  private Stream<LocalDate> otherYears() {
    WrittenDay written = it.time().written().orElseThrow();
    int year = it.place().wire().getYear();
    return IntStream.rangeClosed(year - 1, year + 1)
        .mapToObj(written::in)
        .flatMap(Optional::stream)
        .filter(this::fits)
        .sorted(Comparator.comparingLong(this::distance))
        .limit(1);
  }

  /** The day itself with its year, where it is the words of a month that it is written with. */
  private Stream<String> withYear() {
    WrittenDay.Places places = it.time().written().orElseThrow().places();
    String written = it.time().span().of(text);
    int last = Math.max(places.month().end(), places.dayOfMonth().end());
    boolean goesOn = last < text.length() && JOINS.indexOf(text.charAt(last)) >= 0;
    if (it.time().yearIsWritten() || goesOn || last != it.time().span().end()
        || Character.isDigit(text.charAt(places.month().start()))) {
      return Stream.empty();
    }
    String link = places.month().start() < places.dayOfMonth().start() ? ", " : " ";
    return otherYears().filter(this::hasItsWeekday).map(day -> written + link + day.getYear());
  }

  private boolean fits(LocalDate day) {
    LocalDate wire = it.place().wire();
    return it.isFuture() ? !day.isBefore(wire.minusDays(it.lenientDays())) : !day.isAfter(wire);
  }

  private boolean hasItsWeekday(LocalDate day) {
    return it.time().weekday().filter(written -> written != day.getDayOfWeek()).isEmpty();
  }

  private int changes(LocalDate day) {
    LocalDate written = it.place().first();
    boolean year = it.time().yearIsWritten() && day.getYear() != written.getYear();
    return (year ? 1 : 0) + (day.getMonth() != written.getMonth() ? 1 : 0) + (hasItsWeekday(day) ? 0 : 1);
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, it.place().wire()));
  }

  private Stream<String> otherSide() {
    String written = it.time().span().of(text);
    int end = written.indexOf(' ') < 0 ? written.length() : written.indexOf(' ');
    return OTHER_SIDE.getOrDefault(written.substring(0, end), List.of()).stream()
        .map(other -> other + written.substring(end));
  }

  /** "March 2014" in the nearest year that fits. */
  private Stream<String> otherYear() {
    String year = String.valueOf(it.place().first().getYear());
    String written = it.time().span().of(text);
    int step = it.isFuture() ? 1 : -1;
    int years = step;
    while (it.place().isStillWrong(years)) {
      years += step;
    }
    String other = String.valueOf(it.place().first().getYear() + years);
    return written.endsWith(year) ? Stream.of(written.substring(0, written.length() - year.length()) + other)
        : Stream.empty();
  }
}
