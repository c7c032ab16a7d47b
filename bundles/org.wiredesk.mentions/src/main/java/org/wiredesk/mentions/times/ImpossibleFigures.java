package org.wiredesk.mentions.times;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/** Figures written as a date of which no calendar has the day: "31.11.2015", "2015-02-30", "2/30/2015". */
final class ImpossibleFigures {

  /** Outside of these years four figures are more likely something else. */
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_DAYS = 31;

  private ImpossibleFigures() {}

  /** @param from index of the first of three numbers with the same mark between them, that are no day when read so */
  static List<Phrase> at(Tokens tokens, int from) {
    Token first = tokens.at(from);
    Token second = tokens.at(from + 2);
    Token third = tokens.at(from + 4);
    Optional<WrittenDay> day = first.hasDigits(4)
        ? day(first, second, third).filter(it -> second.hasDigits(2) && third.hasDigits(2))
        : day(third, second, first).or(() -> tokens.is(from + 1, "/") ? day(third, first, second) : Optional.empty());
    return day.map(it -> List.of(CalendarDays.phrase(from, from + 5, it))).orElse(List.of());
  }

  private static Optional<WrittenDay> day(Token year, Token month, Token day) {
    boolean plausible = year.hasDigits(4) && year.number() >= FIRST_YEAR && year.number() <= LAST_YEAR
        && month.number() >= 1 && month.number() <= 12 && day.number() >= 1
        && day.number() <= MOST_DAYS && month.text().length() <= 2;
    if (!plausible || YearMonth.of(year.number(), month.number()).isValidDay(day.number())) {
      return Optional.empty();
    }
    Optional<Span> yearSpan = Optional.of(year.span());
    WrittenDay.Places places = new WrittenDay.Places(Optional.empty(), day.span(), month.span(), yearSpan);
    return Optional.of(new WrittenDay(
        day.number(), Month.of(month.number()), Optional.of(year.number()), Optional.empty(), places));
  }
}
