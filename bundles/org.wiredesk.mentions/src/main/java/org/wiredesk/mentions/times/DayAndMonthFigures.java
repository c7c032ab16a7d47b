package org.wiredesk.mentions.times;

import java.time.Month;
import java.util.List;
import java.util.Optional;

/** "31/10", "10/31" behind a weekday, where only one order makes a day of it; anywhere else these may be fractions. */
final class DayAndMonthFigures {

  private static final int MONTHS = 12;
  private static final int LAST_DAY = 31;

  private DayAndMonthFigures() {}

  static List<Phrase> at(Tokens tokens, int from) {
    Token first = tokens.at(from);
    Token second = tokens.at(from + 2);
    boolean figures = first.isNumber() && tokens.is(from + 1, "/") && second.isNumber()
        && tokens.at(from + 1).glued() && second.glued() && !tokens.is(from + 3, "/");
    if (!figures || first.text().length() > 2 || second.text().length() > 2) {
      return List.of();
    }
    if (isDay(first) && isMonth(second)) {
      return phrase(from, first, second);
    }
    return isMonth(first) && isDay(second) ? phrase(from, second, first) : List.of();
  }

  private static boolean isDay(Token number) {
    return number.number() > MONTHS && number.number() <= LAST_DAY;
  }

  private static boolean isMonth(Token number) {
    return number.number() >= 1 && number.number() <= MONTHS;
  }

  private static List<Phrase> phrase(int from, Token day, Token month) {
    WrittenDay.Places places =
        new WrittenDay.Places(Optional.empty(), day.span(), month.span(), Optional.empty());
    return List.of(CalendarDays.phrase(from, from + 3,
        new WrittenDay(day.number(), Month.of(month.number()), Optional.empty(), Optional.empty(), places)));
  }
}
