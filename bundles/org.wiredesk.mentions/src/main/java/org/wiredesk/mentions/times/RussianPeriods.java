package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Periods pointed at in Russian: "на прошлой неделе", "в этом году", "в следующий вторник", "в ноябре". */
final class RussianPeriods implements Recogniser {

  private static final Set<String> PREPOSITIONS = Set.of("в", "во", "с", "до", "к", "по", "на", "за");
  private static final Map<String, YearSeason> SEASONS = Map.of("зимой", YearSeason.WINTER, "весной", YearSeason.SPRING,
      "летом", YearSeason.SUMMER, "осенью", YearSeason.AUTUMN);

  private static final Set<String> PARTS_OF_MONTH =
      Set.of("начало", "начала", "начале", "началу", "середине", "середины", "конец", "конца", "конце", "концу");

  private final CldrWords words;

  RussianPeriods(CldrWords words) {
    this.words = words;
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Integer> step = cursor.take(RussianWords.POINTERS);
    Optional<Meaning> meaning = step.isPresent() ? pointed(cursor, step.get())
        : partOfMonth(cursor).or(() -> named(cursor, tokens.at(from - 1)));
    return meaning.map(it -> List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "period", it)))
        .orElseGet(() -> weekend(tokens, from));
  }

  /** "в начале месяца": of the wire's own. */
  private static Optional<Meaning> partOfMonth(Cursor cursor) {
    int start = cursor.at();
    if (cursor.takeAny(PARTS_OF_MONTH) && cursor.take("месяца")) {
      return Optional.of(Relative.period(0, Grain.MONTH));
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /** "в выходные": those nearby. */
  private static List<Phrase> weekend(Tokens tokens, int from) {
    return PREPOSITIONS.contains(tokens.at(from - 1).lower()) && tokens.is(from, "выходные")
        ? List.of(Phrase.of(from, from + 1, TimexType.DATE, "weekend", Relative.period(0, Grain.WEEKEND)))
        : List.of();
  }

  private Optional<Meaning> pointed(Cursor cursor, int step) {
    if (Math.abs(step) > 1) {
      return period(cursor, step);
    }
    Direction direction = step < 0 ? Direction.LAST
        : step > 0 ? Direction.NEXT : Direction.THIS;
    Optional<DayOfWeek> day = cursor.take(words.fullWeekdays());
    if (day.isPresent()) {
      return day.map(direction::weekday);
    }
    Optional<Month> month = cursor.take(words.months());
    if (month.isPresent()) {
      return month.map(it -> direction.yearly(
          year -> Optional.of(CalendarMonths.in(it, year)), CalendarMonths.open(it)));
    }
    Optional<YearSeason> season = cursor.take(SEASONS);
    if (season.isPresent()) {
      return season.map(it -> direction.yearly(year -> Optional.of(new CalendarValue.Season(year, it)), open(it)));
    }
    return period(cursor, step);
  }

  private static Optional<Meaning> period(Cursor cursor, int step) {
    return cursor.take(RussianWords.UNITS).filter(grain -> Grain.DAY.isFinerThan(grain))
        .map(grain -> Relative.period(step, grain));
  }

  private static TimePattern open(YearSeason season) {
    return new TimePattern("XXXX-" + season.letters(), Grain.SEASON);
  }

  /** "в ноябре", "в ноябре прошлого года", "летом". */
  private Optional<Meaning> named(Cursor cursor, Token before) {
    Optional<Month> month = cursor.take(words.months());
    if (month.isEmpty()) {
      return cursor.take(SEASONS).map(season -> Placing.yearless(
          year -> Optional.of(new CalendarValue.Season(year, season)),
          open(season)));
    }
    int end = cursor.at();
    Optional<Integer> step = cursor.take(RussianWords.POINTERS);
    if (step.isPresent() && cursor.take("года")) {
      return Optional.of(Relative.toToday(Grain.MONTH,
          today -> CalendarMonths.in(month.get(), today.getYear() + step.get())));
    }
    cursor.moveTo(end);
    return month.filter(it -> PREPOSITIONS.contains(before.lower()) && !cursor.peek().isNumber())
        .map(CalendarMonths::yearless);
  }
}
