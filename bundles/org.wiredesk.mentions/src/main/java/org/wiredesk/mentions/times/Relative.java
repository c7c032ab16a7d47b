package org.wiredesk.mentions.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Meanings that count from the wire's date or from what was mentioned last. */
final class Relative {

  private static final int LAST_YEAR = 9999;

  private Relative() {}

  /** Told from the wire's date. */
  static Meaning toToday(Grain grain, Function<LocalDate, CalendarValue> meaning) {
    return situation -> situation.today()
        .map(today -> new Resolution(orBeyond(today, meaning), Anchor.DATELINE))
        .orElse(Resolution.open(grain));
  }

  /** Told from the last mention that is at least as exact as a grain, or as a day; else from the wire's date. */
  static Meaning toLast(Grain grain, Function<LocalDate, CalendarValue> meaning) {
    return situation -> last(situation.before(), grain)
        .map(last -> new Resolution(orBeyond(last.first(), meaning), Anchor.LAST_MENTION))
        .orElseGet(() -> toToday(grain, meaning).in(situation));
  }

  private static Optional<CalendarValue> last(Mentioned before, Grain grain) {
    if (!Grain.DAY.isFinerThan(grain)) {
      return before.lastDay();
    }
    return before.last().filter(time -> !grain.isFinerThan(time.grain()));
  }

  /** The period of a grain so many steps from that of the wire's date. */
  static Meaning period(int steps, Grain grain) {
    return toToday(grain, today -> Calendar.period(today, steps, grain));
  }

  /** Years that no calendar of news has become a vague past or future. */
  private static TimeValue orBeyond(LocalDate from, Function<LocalDate, CalendarValue> meaning) {
    try {
      CalendarValue value = meaning.apply(from);
      if (value.first().getYear() >= 1 && value.last().getYear() <= LAST_YEAR) {
        return value;
      }
      return value.first().isBefore(from) ? TimeReference.PAST_REF : TimeReference.FUTURE_REF;
    } catch (DateTimeException | ArithmeticException e) {
      return TimeReference.PAST_REF;
    }
  }

  /** What comes once a year: the last that is over (-1), the first to come (1), or that of the wire's year (0). */
  static Meaning yearly(IntFunction<Optional<? extends CalendarValue>> inYear, TimePattern open, int direction) {
    return situation -> situation.today()
        .flatMap(today -> yearly(inYear, today, direction))
        .map(value -> new Resolution(value, Anchor.DATELINE))
        .orElse(Resolution.plain(open));
  }

  private static Optional<CalendarValue> yearly(
      IntFunction<Optional<? extends CalendarValue>> inYear, LocalDate today, int direction) {
    int step = direction == 0 ? 1 : direction;
    int year = today.getYear() - (direction == 1 ? 1 : 0) + (direction == -1 ? 1 : 0);
    for (int i = 0; i < 4; i++, year += step) {
      Optional<? extends CalendarValue> value = inYear.apply(year);
      boolean fits = value.isPresent() && switch (direction) {
        case -1 -> value.get().last().isBefore(today);
        case 1 -> value.get().first().isAfter(today);
        default -> true;
      };
      if (fits) {
        return value.map(CalendarValue.class::cast);
      }
    }
    return Optional.empty();
  }
}
