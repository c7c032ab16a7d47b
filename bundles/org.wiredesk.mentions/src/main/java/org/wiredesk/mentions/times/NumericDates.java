package org.wiredesk.mentions.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/** Dates in figures with a year: "2015-11-26", "26.11.2015", "11/26/2015", "04/05/99". */
final class NumericDates implements Recogniser {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  /** Years of two figures from here on are of the 20th century. */
  private static final int PIVOT = 50;

  private final Order order;

  /** Whether the writers of a language agree on what comes first. */
  enum Order { DAY_FIRST, AMBIGUOUS }

  NumericDates(Order order) {
    this.order = order;
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    String joint = tokens.at(from + 1).lower();
    boolean figures = tokens.at(from).isNumber() && tokens.at(from + 2).isNumber() && tokens.at(from + 4).isNumber()
        && tokens.is(from + 3, joint) && (joint.equals("-") || joint.equals(".") || joint.equals("/"));
    if (!figures || !isOneWord(tokens, from) || isPartOfMore(tokens, from, joint)) {
      return List.of();
    }
    boolean yearFirst = tokens.at(from).hasDigits(4);
    Optional<TimeValue> value = yearFirst
        ? day(tokens.at(from), tokens.at(from + 2), tokens.at(from + 4))
        : yearLast(tokens, from, joint);
    return value.map(it -> List.of(phrase(tokens, from, yearFirst, it)))
        .orElseGet(() -> ImpossibleFigures.at(tokens, from));
  }

  private static Phrase phrase(Tokens tokens, int from, boolean yearFirst, TimeValue value) {
    Phrase phrase = Phrase.of(from, from + 5, TimexType.DATE, "numeric-date", Meaning.fixed(value));
    return written(tokens, from, yearFirst, value).map(phrase::with).orElse(phrase);
  }

  private static boolean isOneWord(Tokens tokens, int from) {
    for (int i = from + 1; i < from + 5; i++) {
      if (!tokens.at(i).glued()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPartOfMore(Tokens tokens, int from, String joint) {
    Token behind = tokens.at(from + 5);
    boolean more = behind.glued() && (behind.is(joint) && tokens.at(from + 6).isNumber() && tokens.at(from + 6).glued()
        || behind.is("%"));
    return more || tokens.at(from).glued() && !tokens.is(from - 1, "(") && !tokens.is(from - 1, "-");
  }

  private Optional<TimeValue> yearLast(Tokens tokens, int from, String joint) {
    Token first = tokens.at(from);
    Token second = tokens.at(from + 2);
    Token year = tokens.at(from + 4);
    boolean brief = year.hasDigits(2) && (joint.equals("/") || joint.equals(".") && second.hasDigits(2)
        || joint.equals("-") && first.number() > 0 && second.number() > 0 && first.text().length() <= 2);
    if (!year.hasDigits(4) && !brief) {
      return Optional.empty();
    }
    Optional<TimeValue> dayFirst = day(year, second, first);
    Optional<TimeValue> monthFirst = day(year, first, second);
    if (joint.equals(".") || order == Order.DAY_FIRST) {
      return dayFirst;
    }
    if (dayFirst.isPresent() && monthFirst.isPresent() && first.number() != second.number()) {
      return Optional.of(new AmbiguousDay(
          ((CalendarValue.Day) monthFirst.get()).date(), ((CalendarValue.Day) dayFirst.get()).date()));
    }
    return monthFirst.isPresent() ? monthFirst : dayFirst;
  }

  private static Optional<TimeValue> day(Token year, Token month, Token day) {
    int number = year.number() + (!year.hasDigits(2) ? 0 : year.number() >= PIVOT ? 1900 : 2000);
    boolean plausible = number >= FIRST_YEAR && number <= LAST_YEAR && month.text().length() <= 2
        && day.text().length() <= 2;
    try {
      return plausible
          ? Optional.of(new CalendarValue.Day(LocalDate.of(number, month.number(), day.number())))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Nothing for a day that is ambiguous. */
  private static Optional<WrittenDay> written(Tokens tokens, int from, boolean yearFirst, TimeValue value) {
    if (!(value instanceof CalendarValue.Day day)) {
      return Optional.empty();
    }
    Span first = tokens.at(from).span();
    Span second = tokens.at(from + 2).span();
    Span third = tokens.at(from + 4).span();
    LocalDate date = day.date();
    boolean monthFirst = !yearFirst && tokens.at(from + 2).number() == date.getDayOfMonth()
        && tokens.at(from).number() == date.getMonthValue();
    WrittenDay.Places places = yearFirst
        ? new WrittenDay.Places(Optional.empty(), third, second, Optional.of(first))
        : new WrittenDay.Places(
            Optional.empty(), monthFirst ? second : first, monthFirst ? first : second, Optional.of(third));
    return Optional.of(new WrittenDay(
        date.getDayOfMonth(), date.getMonth(), Optional.of(date.getYear()), Optional.empty(), places));
  }
}
