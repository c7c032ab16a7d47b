package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Meanings of points in time that are an amount away from the wire's date or the last mention. */
final class Distances {

  /** @param sign 1 for later, -1 for earlier */
  record Way(int sign, boolean fromToday) {}

  static final Way AGO = new Way(-1, true);
  static final Way FROM_NOW = new Way(1, true);
  static final Way EARLIER = new Way(-1, false);
  static final Way LATER = new Way(1, false);

  private Distances() {}

  /** "a year ago today". */
  static Meaning sameDay(TimeAmount amount, Way way) {
    return amount.count().<Meaning>map(count -> {
      long steps = count.longValue() * way.sign();
      return Relative.toToday(Grain.DAY,
          today -> Calendar.containing(Calendar.shift(today, steps, amount.grain()), Grain.DAY));
    }).orElse(Meaning.fixed(reference(way)));
  }

  private static TimeReference reference(Way way) {
    return way.sign() < 0 ? TimeReference.PAST_REF : TimeReference.FUTURE_REF;
  }

  static Meaning meaning(TimeAmount amount, Way way) {
    Grain grain = amount.grain();
    if (amount.count().isEmpty()) {
      return Meaning.fixed(reference(way));
    }
    if (grain.isClock() || grain == Grain.PART_OF_DAY) {
      return hours(amount);
    }
    boolean halves = amount.count().get().stripTrailingZeros().scale() > 0;
    Meaning plain = halves && grain == Grain.YEAR
        ? distance(amount.count().get().multiply(BigDecimal.valueOf(12)).longValue() * way.sign(),
            Grain.MONTH, way)
        : distance(amount.count().get().setScale(0, RoundingMode.HALF_UP).longValue() * way.sign(), grain, way);
    return grain == Grain.YEAR
        ? situation -> quarter(situation, amount, way).orElseGet(() -> plain.in(situation))
        : plain;
  }

  private static Meaning distance(long steps, Grain grain, Way way) {
    Grain exact = grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain;
    return way.fromToday()
        ? Relative.toToday(exact, today -> moved(today, steps, grain, exact))
        : situation -> Relative.toLast(exact, last -> moved(last, steps, grain, exact)).in(situation);
  }

  private static CalendarValue moved(LocalDate day, long steps, Grain grain, Grain exact) {
    return Calendar.containing(Calendar.shift(day, steps, grain), exact);
  }

  /** Where quarters are compared, "a year earlier" is the quarter of that year. */
  private static Optional<Resolution> quarter(Situation situation, TimeAmount amount, Way way) {
    return situation.before().lastQuarter()
        .filter(last -> situation.before().reportsQuarter())
        .map(last -> reported(last, situation.today()))
        .map(last -> Calendar.containing(
            last.first().plusYears(amount.count().get().longValue() * way.sign()), Grain.QUARTER))
        .map(value -> new Resolution(value, Anchor.LAST_MENTION));
  }

  /** What is compared has been: of a quarter to come, the last that is over is compared instead. */
  static CalendarValue reported(CalendarValue.Quarter last, Optional<LocalDate> today) {
    return today.filter(last.first()::isAfter)
        .map(day -> Calendar.period(day, -1, Grain.QUARTER))
        .orElse(last);
  }

  private static Meaning hours(TimeAmount amount) {
    return situation -> situation.today()
        .map(today -> new Resolution(new TimePattern(today + "TXX", amount.grain()), Anchor.DATELINE))
        .orElse(Resolution.open(amount.grain()));
  }

  /** "two hours later" than a time of the clock that was mentioned last. */
  static Optional<Resolution> fromClock(Situation situation, TimeAmount amount, Way way) {
    Optional<CalendarValue> last = situation.before().last();
    if (!(last.orElse(null) instanceof CalendarValue.ClockTime clock) || amount.count().isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime moved = clock.date().atTime(clock.time()).plusSeconds(seconds(amount) * way.sign());
    return Optional.of(new Resolution(
        new CalendarValue.ClockTime(moved.toLocalDate(), moved.toLocalTime(), clock.zone()), Anchor.LAST_MENTION));
  }

  private static long seconds(TimeAmount amount) {
    BigDecimal unit = BigDecimal.valueOf(amount.grain().unit().getDuration().toSeconds());
    return amount.count().orElseThrow().multiply(unit).longValue();
  }
}
