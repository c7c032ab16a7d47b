package org.wiredesk.mentions.times;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weeks, months and other periods pointed at: "last week", "this year", "the same month", "last October". */
final class EnglishPeriods implements Recogniser {

  private static final Set<Grain> POINTED = Set.of(Grain.WEEK, Grain.WEEKEND, Grain.MONTH, Grain.QUARTER, Grain.YEAR,
      Grain.DECADE, Grain.CENTURY, Grain.DAY, Grain.MILLENNIUM);
  private static final Set<String> KINDS = Set.of("fiscal", "calendar", "school", "academic", "financial", "full");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    boolean article = cursor.take("the");
    Direction direction = EnglishWords.direction(cursor);
    if (direction == Direction.NONE) {
      return article ? List.of() : monthOfPointedYear(cursor, from);
    }
    cursor.takeAny(KINDS);
    if (direction == Direction.LAST && (cursor.peek().is("decade") || cursor.peek().is("century"))) {
      return List.of(Phrase.of(from, cursor.at() + 1, TimexType.DURATION, "period",
          Meaning.fixed(TimeAmount.of(1, EnglishWords.UNITS.get(cursor.peek().lower())))));
    }
    Optional<Meaning> meaning = month(cursor, direction).or(() -> unit(cursor, direction, article));
    cursor.take("or", "so");
    return meaning.map(it -> List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "period", it))).orElse(List.of());
  }

  private static Optional<Meaning> month(Cursor cursor, Direction direction) {
    return EnglishMonths.name(cursor).filter(it -> !cursor.peek().isNumber()).map(month -> direction.yearly(
        year -> Optional.of(CalendarMonths.in(month, year)), CalendarMonths.open(month)));
  }

  private static Optional<Meaning> unit(Cursor cursor, Direction direction, boolean article) {
    Optional<Grain> grain = cursor.take(EnglishWords.UNITS).filter(POINTED::contains);
    if (grain.isEmpty() || grain.get() == Grain.DAY && direction != Direction.SAME && direction != Direction.THIS) {
      return Optional.empty();
    }
    boolean title = cursor.peek(-1).isCapitalised() && !cursor.peek(-1).opensSentence();
    return title ? Optional.empty() : Optional.of(meaning(direction, grain.get(), article));
  }

  private static Meaning meaning(Direction direction, Grain grain, boolean article) {
    int steps = direction.steps();
    boolean fromLast = direction.isAboutLastMention() || article && direction == Direction.NEXT;
    return fromLast
        ? Relative.toLast(grain, last -> Calendar.period(last, steps, grain))
        : Relative.period(steps, grain);
  }

  /** "June last year", "January of this year". */
  private static List<Phrase> monthOfPointedYear(Cursor cursor, int from) {
    Optional<Month> month = EnglishMonths.name(cursor);
    if (month.isEmpty()) {
      return List.of();
    }
    cursor.take("of");
    Direction direction = EnglishWords.direction(cursor);
    if (direction == Direction.NONE || !cursor.take("year")) {
      return List.of();
    }
    Meaning year = meaning(direction, Grain.YEAR, false);
    return List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "month", situation -> {
      Resolution resolved = year.in(situation);
      return resolved.value() instanceof CalendarValue.Year known
          ? new Resolution(CalendarMonths.in(month.get(), known.year()), resolved.anchor())
          : Resolution.plain(CalendarMonths.open(month.get()));
    }));
  }
}
