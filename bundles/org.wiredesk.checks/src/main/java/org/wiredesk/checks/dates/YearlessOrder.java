package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.TimePair;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/**
 * Tells whether the second of two times comes before the first. Days without a year are in order when the way from the
 * first on to the second, over the end of the year if need be, is shorter than the way back, or that of a season.
 */
final class YearlessOrder {

  /** Any leap year, which has all days. */
  private static final int SOME_YEAR = 2000;
  private static final int HALF_YEAR_DAYS = 182;
  /** What goes on into the first half of the next year may be that of schools, theatres or hunters, long as it is. */
  private static final int REST_OF_SEASON_DAYS = 45;
  private static final int FIRST_OF_SECOND_HALF = 7;
  /** "to 3 May of the next year". */
  private static final int WORDS_TO_YEAR = 4;

  private YearlessOrder() {}

  /** Whether both say their year, and the second is over before the first begins. */
  static boolean isCertainlyReversed(TimePair pair, String text) {
    return pair.first().value() instanceof CalendarValue first && pair.second().value() instanceof CalendarValue second
        && saysYear(pair.first(), text) && saysYear(pair.second(), text)
        && second.last().isBefore(first.first());
  }

  /** Whether the two are days of which one at least says no year, and the second comes before the first. */
  static boolean isLikelyReversed(TimePair pair, String text) {
    Optional<LocalDate> first = inSomeYear(pair.first());
    Optional<LocalDate> second = inSomeYear(pair.second());
    boolean years = saysYear(pair.first(), text) && saysYear(pair.second(), text)
        || Words.behind(text, pair.second().span().end(), text.length(), WORDS_TO_YEAR).contains("year");
    if (first.isEmpty() || second.isEmpty() || years) {
      return false;
    }
    long back = ChronoUnit.DAYS.between(second.get(), first.get());
    boolean season = first.get().getMonthValue() >= FIRST_OF_SECOND_HALF
        && second.get().getMonthValue() < FIRST_OF_SECOND_HALF;
    return back > 0 && back < (season ? REST_OF_SEASON_DAYS : HALF_YEAR_DAYS)
        && !isWholeYears(first.get(), second.get(), sharesMonth(pair));
  }

  /** "17 and 12 May": one month is written for both days. */
  static boolean sharesMonth(TimePair pair) {
    Optional<Span> first = pair.first().written().map(day -> day.places().month());
    return first.isPresent() && first.equals(pair.second().written().map(day -> day.places().month()));
  }

  static boolean isOfOneMonth(TimePair pair) {
    Optional<Month> first = pair.first().written().map(WrittenDay::month);
    return first.isPresent() && first.equals(pair.second().written().map(WrittenDay::month));
  }

  /** "from April 6 to April 5", "from 1 September to 31 May": whole months of a school's or somebody's year. */
  private static boolean isWholeYears(LocalDate first, LocalDate second, boolean sharesMonth) {
    boolean fullYear = second.plusDays(1).equals(first);
    boolean wholeMonths = first.getDayOfMonth() == 1
        && second.getDayOfMonth() >= second.getMonth().minLength();
    return !sharesMonth && (fullYear || wholeMonths);
  }

  private static Optional<LocalDate> inSomeYear(TemporalExpression time) {
    return time.written().flatMap(day -> day.in(SOME_YEAR));
  }

  private static boolean saysYear(TemporalExpression time, String text) {
    if (time.written().isPresent()) {
      return time.written().flatMap(WrittenDay::year).isPresent()
          && time.written().get().places().year().isPresent();
    }
    return Words.between(text, time.span().start(), time.span().end()).stream()
        .anyMatch(word -> word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9'));
  }
}
