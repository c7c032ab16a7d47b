package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Points in time a distance away: "two months ago", "a year earlier", "three days later", "a week from now". */
final class EnglishDistances implements Recogniser {

  private static final Map<String, Grain> WEEK_OR_MONTH = Map.of("week", Grain.WEEK, "month", Grain.MONTH);

  private record Way(int sign, boolean fromToday) {}

  private static final PhraseTable<Way> WAYS = new PhraseTable<Way>()
      .putAll(new Way(-1, true), "ago", "back", "-ago")
      .putAll(new Way(1, true), "from now", "hence", "from today")
      .putAll(new Way(-1, false), "earlier", "before", "previously", "prior", "beforehand", "-earlier")
      .putAll(new Way(1, false), "later", "after", "afterward", "afterwards", "thereafter", "on");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<TimeAmount> amount = EnglishAmounts.read(cursor).or(() -> bare(cursor, from));
    if (amount.isEmpty()) {
      return List.of();
    }
    cursor.take("or", "so");
    int word = cursor.at();
    Optional<Way> way = cursor.take(WAYS);
    if (way.isEmpty() || needsEnd(tokens.at(word)) && !endsPhrase(cursor.peek())) {
      return List.of();
    }
    if (way.get().fromToday() && cursor.take("today")) {
      return List.of(phrase(from, cursor.at(), sameDay(amount.get(), way.get())));
    }
    if (amount.get().count().isEmpty() && !way.get().fromToday()) {
      return List.of(Phrase.of(from, cursor.at(), TimexType.DURATION, "distance", Meaning.fixed(amount.get())));
    }
    TimexType type = amount.get().grain().isClock() ? TimexType.TIME : TimexType.DATE;
    return List.of(Phrase.of(from, cursor.at(), type, "distance", meaning(amount.get(), way.get())));
  }

  private static Phrase phrase(int from, int to, Meaning meaning) {
    return Phrase.of(from, to, TimexType.DATE, "distance", meaning);
  }

  /** "months ago", "year-ago", "the year-earlier period". */
  private static Optional<TimeAmount> bare(Cursor cursor, int from) {
    cursor.moveTo(from);
    Optional<Grain> units = cursor.take(EnglishWords.PLURAL_UNITS);
    if (units.isPresent()) {
      return units.map(TimeAmount::some);
    }
    cursor.take("the");
    boolean year = cursor.take("year");
    boolean hyphen = cursor.takeHyphen();
    if (!year && cursor.at() == from + 1 && WEEK_OR_MONTH.containsKey(cursor.peek().lower())) {
      return cursor.take(WEEK_OR_MONTH).map(grain -> TimeAmount.of(1, grain));
    }
    boolean before = cursor.peek().is("before") || cursor.peek().is("after");
    return year && (hyphen || before) ? Optional.of(TimeAmount.of(1, Grain.YEAR)) : Optional.empty();
  }

  /** "two days before the vote" is a length of time with a preposition behind it. */
  private static boolean needsEnd(Token way) {
    return way.is("before") || way.is("after") || way.is("on") || way.is("back") || way.is("prior");
  }

  private static boolean endsPhrase(Token behind) {
    return behind.isNone() || !behind.isWord() && !behind.isNumber() && !behind.is("'");
  }

  private static Meaning sameDay(TimeAmount amount, Way way) {
    return amount.count().<Meaning>map(count -> {
      long steps = count.longValue() * way.sign();
      return Relative.toToday(Grain.DAY,
          today -> Calendar.containing(Calendar.shift(today, steps, amount.grain()), Grain.DAY));
    }).orElse(Meaning.fixed(reference(way)));
  }

  private static TimeReference reference(Way way) {
    return way.sign() < 0 ? TimeReference.PAST_REF : TimeReference.FUTURE_REF;
  }

  static Meaning meaning(TimeAmount amount, int sign, boolean fromToday) {
    return meaning(amount, new Way(sign, fromToday));
  }

  private static Meaning meaning(TimeAmount amount, Way way) {
    Grain grain = amount.grain();
    if (amount.count().isEmpty()) {
      return Meaning.fixed(reference(way));
    }
    if (grain.isClock() || grain == Grain.PART_OF_DAY) {
      return hours(amount, way);
    }
    boolean halves = amount.count().get().stripTrailingZeros().scale() > 0;
    Meaning plain = halves && grain == Grain.YEAR
        ? distance(amount.count().get().multiply(BigDecimal.valueOf(12)).longValue() * way.sign(),
            Grain.MONTH, way)
        : distance(amount.count().get().setScale(0, RoundingMode.HALF_UP).longValue() * way.sign(), grain, way);
    return grain == Grain.YEAR ? situation -> quarter(situation, amount, way).orElseGet(() -> plain.in(situation)) : plain;
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
        .map(last -> Calendar.containing(
            last.first().plusYears(amount.count().get().longValue() * way.sign()), Grain.QUARTER))
        .map(value -> new Resolution(value, Anchor.LAST_MENTION));
  }

  private static Meaning hours(TimeAmount amount, Way way) {
    return situation -> {
      if (!way.fromToday() && situation.before().last().orElse(null) instanceof CalendarValue.ClockTime clock) {
        var moved = clock.date().atTime(clock.time())
            .plusSeconds(amount.count().get().multiply(BigDecimal.valueOf(amount.grain().unit().getDuration().toSeconds()))
                .longValue() * way.sign());
        return new Resolution(new CalendarValue.ClockTime(moved.toLocalDate(), moved.toLocalTime(), clock.zone()),
            Anchor.LAST_MENTION);
      }
      return situation.today()
          .map(today -> new Resolution(new TimePattern(today + "TXX", amount.grain()), Anchor.DATELINE))
          .orElse(Resolution.open(amount.grain()));
    };
  }
}
