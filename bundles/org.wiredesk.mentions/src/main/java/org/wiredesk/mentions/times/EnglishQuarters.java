package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Quarters and halves of a year: "the third quarter", "third-quarter", "the first half of 1990", "Q3 2012". */
final class EnglishQuarters implements Recogniser {

  private static final Set<String> LAST_HALF = Set.of("last", "latter");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Phrase> ofYear = afterYear(cursor, from);
    if (ofYear.isPresent()) {
      return List.of(ofYear.get());
    }
    cursor.moveTo(from);
    Optional<Part> part = read(cursor);
    if (part.isEmpty()) {
      return List.of();
    }
    int end = cursor.at();
    boolean hyphen = tokens.is(end - 2, "-");
    if (hyphen) {
      return List.of(Phrase.of(modifier(tokens, from, end), end, TimexType.DATE, "quarter", part.get().meaning()));
    }
    Optional<Meaning> written = writtenYear(cursor, part.get());
    if (written.isPresent()) {
      return List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "quarter", written.get()));
    }
    return List.of(Phrase.of(from, end, TimexType.DATE, "quarter", part.get().meaning()));
  }

  /** "the 1988 third quarter", and "the 1988 quarter" or "period" for that of the one last mentioned. */
  private static Optional<Phrase> afterYear(Cursor cursor, int from) {
    cursor.take("the");
    Optional<Integer> year = cursor.peek().isNumber() ? EnglishYears.written(cursor) : Optional.empty();
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (cursor.take("quarter") || cursor.take("period")) {
      return Optional.of(Phrase.of(from, cursor.at(), TimexType.DATE, "comparison", situation ->
          Resolution.plain(compared(situation.before(), year.get(), cursor.peek(-1).is("quarter")))));
    }
    return read(cursor).filter(part -> part.direction() == Direction.NONE).map(part ->
        Phrase.of(from, cursor.at(), TimexType.DATE, "quarter", Meaning.fixed(part.in(year.get()).orElseThrow())));
  }

  /** A period is a quarter where quarters are reported on, and else the year. */
  private static TimeValue compared(Mentioned before, int year, boolean quarter) {
    return quarter || before.reportsQuarter()
        ? before.lastQuarter().<TimeValue>map(last -> new CalendarValue.Quarter(year, last.number()))
            .orElse(new TimePattern(year + "-QX", Grain.QUARTER))
        : new CalendarValue.Year(year, false);
  }

  /** "the third-quarter loss": before a noun, the article is the noun's. */
  private static int modifier(Tokens tokens, int from, int end) {
    return tokens.is(from, "the") || tokens.is(from, "that") ? Math.min(from + 1, end - 3) : from;
  }

  private record Part(Grain grain, int number, Direction direction) {

    Optional<CalendarValue> in(int year) {
      return Optional.of(grain == Grain.QUARTER
          ? new CalendarValue.Quarter(year, number) : new CalendarValue.Half(year, number));
    }

    Meaning meaning() {
      TimePattern open = new TimePattern(grain == Grain.QUARTER ? "XXXX-Q" + number : "XXXX-H" + number, grain);
      return direction.yearly(this::in, open);
    }
  }

  private static Optional<Part> read(Cursor cursor) {
    Token first = cursor.peek();
    Grain briefly = first.text().equals("Q") ? Grain.QUARTER : first.text().equals("H") ? Grain.HALF : Grain.NONE;
    int most = briefly == Grain.QUARTER ? 4 : 2;
    boolean brief = briefly != Grain.NONE && cursor.peek(1).glued() && cursor.peek(1).hasDigits(1);
    if (brief && cursor.peek(1).number() >= 1 && cursor.peek(1).number() <= most) {
      cursor.moveTo(cursor.at() + 2);
      return Optional.of(new Part(briefly, cursor.peek(-1).number(), Direction.NONE));
    }
    cursor.take("the");
    boolean lastHalf = LAST_HALF.contains(cursor.peek().lower()) && cursor.peek(1).is("half");
    Direction direction = lastHalf ? Direction.NONE : EnglishWords.direction(cursor);
    cursor.take("year", "'", "s");
    cursor.take("fiscal");
    cursor.takeHyphen();
    Optional<Integer> ordinal = lastHalf && cursor.takeAny(LAST_HALF) ? Optional.of(2) : EnglishNumbers.ordinal(cursor);
    if (ordinal.isEmpty() || ordinal.get() > 4) {
      return Optional.empty();
    }
    cursor.takeHyphen();
    cursor.take("fiscal");
    if (!lastHalf && cursor.take("quarter")) {
      return ordinal.filter(it -> it >= 1).map(it -> new Part(Grain.QUARTER, it, direction));
    }
    boolean half = ordinal.get() >= 1 && ordinal.get() <= 2 && cursor.take("half");
    boolean ofTime = half && !cursor.peek().is("-") && (cursor.peek(1).is("the") || !cursor.peek().is("of")
        || cursor.peek(1).isNumber() || cursor.peek(1).is("this") || cursor.peek(1).is("last")
        || cursor.peek(1).is("next") || cursor.peek(1).is("fiscal"));
    return ordinal.filter(it -> ofTime).map(it -> new Part(Grain.HALF, it, direction));
  }

  /** "of 1990", "1990", "of last year", "of the year". */
  private static Optional<Meaning> writtenYear(Cursor cursor, Part part) {
    boolean of = cursor.take("of") || cursor.take("in") || cursor.take(",");
    cursor.take("the");
    cursor.take("fiscal");
    Optional<Integer> year = EnglishYears.written(cursor);
    if (year.isPresent()) {
      return part.in(year.get()).map(Meaning::fixed);
    }
    Direction direction = EnglishWords.direction(cursor);
    cursor.take("fiscal");
    boolean pointed = direction != Direction.NONE && of && cursor.take("year");
    if (!pointed) {
      return Optional.empty();
    }
    TimePattern open = TimePattern.open(part.grain());
    return Optional.of(situation -> situation.today()
        .map(today -> new Resolution(part.in(today.getYear() + direction.steps()).orElseThrow(), Anchor.DATELINE))
        .orElse(Resolution.plain(open)));
  }
}
