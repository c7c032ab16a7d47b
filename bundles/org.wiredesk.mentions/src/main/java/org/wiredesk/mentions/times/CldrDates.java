package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Dates with the month in words, in the order of any language: "26. November 2015", "17-19 ноября", "jueves 26 de
 * noviembre de 2015", "2015. november 26.", "26 Kasım 2015 Perşembe".
 */
final class CldrDates implements Recogniser {

  private static final int MOST_DAYS = 6;
  private static final int LAST_DAY = 31;
  /** Before a month in words a number up to here is a slip of the day; higher ones count something. */
  private static final int LAST_SLIP = 39;
  private static final int MOST_CONNECTORS = 3;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final CldrWords words;

  CldrDates(CldrWords words) {
    this.words = words;
  }

  private record Number(int value, int from, int to, Span span) {}

  private record MonthName(Month month, Span span) {}

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Span place = cursor.peek().span();
    Optional<DayOfWeek> before = cursor.take(words.weekdays());
    if (before.isPresent()) {
      connectors(cursor);
      cursor.takeAny(words.articles());
    } else if (cursor.peek().isNumber() && cursor.peek().glued() && ".,:".contains(tokens.at(from - 1).lower())) {
      return List.of();
    }
    int start = cursor.at();
    List<Phrase> dates = dates(cursor, from, before, before.map(it -> place));
    if (dates.isEmpty() && before.isEmpty()) {
      cursor.moveTo(start);
      return monthOfYear(cursor, from);
    }
    return dates;
  }

  /** In languages that write days first a number behind a month counts, unless a year follows: "в июне 25 человек". */
  private List<Phrase> dates(Cursor cursor, int from, Optional<DayOfWeek> weekday, Optional<Span> weekdaySpan) {
    int start = cursor.at();
    Optional<Integer> yearBefore = year(cursor);
    Optional<Span> yearSpan = yearBefore.map(it -> cursor.tokens().at(start).span());
    if (yearBefore.isPresent()) {
      connectors(cursor);
    }
    Optional<MonthName> monthBefore = month(cursor);
    if (monthBefore.isPresent()) {
      connectors(cursor);
    }
    List<Number> days = days(cursor);
    boolean counts = monthBefore.isPresent() && days.stream().anyMatch(day -> day.value() > LAST_DAY);
    if (days.isEmpty() || counts) {
      return List.of();
    }
    int end = cursor.at();
    connectors(cursor);
    Optional<MonthName> month = monthBefore.isPresent() ? monthBefore : month(cursor);
    if (month.isEmpty()) {
      return List.of();
    }
    end = monthBefore.isPresent() ? end : cursor.at();
    cursor.moveTo(end);
    Optional<Integer> year = yearBefore.isPresent() ? yearBefore : yearBehind(cursor);
    if (monthBefore.isPresent() && words.dayFirst() && year.isEmpty()) {
      return List.of();
    }
    if (yearBefore.isEmpty() && year.isPresent()) {
      yearSpan = Optional.of(yearSpan(cursor));
    }
    Weekdays place = new Weekdays(weekday, weekdaySpan);
    return phrases(cursor, from, days, month.get(), year, yearSpan, weekday.isPresent() ? place : behind(cursor));
  }

  private record Weekdays(Optional<DayOfWeek> day, Optional<Span> span) {}

  /** "26 Kasım 2015 Perşembe", "2015年11月26日(木)". */
  private Weekdays behind(Cursor cursor) {
    int end = cursor.at();
    boolean bracket = cursor.take("(") || cursor.take("（");
    if (!bracket) {
      cursor.take(",");
    }
    Span place = cursor.peek().span();
    Optional<DayOfWeek> day = cursor.take(words.weekdays());
    boolean closed = !bracket || cursor.take(")") || cursor.take("）");
    if (day.isEmpty() || !closed) {
      cursor.moveTo(end);
      return new Weekdays(Optional.empty(), Optional.empty());
    }
    return new Weekdays(day, Optional.of(place));
  }

  private static List<Phrase> phrases(Cursor cursor, int from, List<Number> days, MonthName month,
      Optional<Integer> year, Optional<Span> yearSpan, Weekdays weekday) {
    List<Phrase> phrases = new ArrayList<>();
    boolean one = days.size() == 1;
    for (int i = 0; i < days.size(); i++) {
      Number day = days.get(i);
      int to = i == days.size() - 1 ? cursor.at() : day.to();
      WrittenDay.Places places =
          new WrittenDay.Places(weekday.span().filter(it -> one), day.span(), month.span(), yearSpan);
      phrases.add(CalendarDays.phrase(i == 0 ? from : day.from(), to,
          new WrittenDay(day.value(), month.month(), year, weekday.day().filter(it -> one), places)));
    }
    return phrases;
  }

  /** "November 2015", "в ноябре 2015 года". */
  private List<Phrase> monthOfYear(Cursor cursor, int from) {
    Optional<MonthName> month = month(cursor);
    Optional<Integer> year = month.flatMap(it -> yearBehind(cursor));
    return year.map(it -> List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "month",
        Meaning.fixed(new CalendarValue.Month(YearMonth.of(it, month.get().month())))))).orElse(List.of());
  }

  private Optional<MonthName> month(Cursor cursor) {
    int start = cursor.at();
    Optional<Month> month = cursor.take(words.months());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Span span = cursor.tokens().span(start, cursor.at());
    if (cursor.at() == start + 1 && cursor.peek().is(".") && cursor.peek(1).isNumber()) {
      cursor.takeStop();
    }
    return Optional.of(new MonthName(month.get(), span));
  }

  private List<Number> days(Cursor cursor) {
    List<Number> days = new ArrayList<>();
    while (days.size() < MOST_DAYS) {
      int place = cursor.at();
      if (!days.isEmpty() && !cursor.takeAny(words.conjunctions())) {
        break;
      }
      Optional<Number> day = day(cursor);
      if (day.isEmpty()) {
        cursor.moveTo(place);
        break;
      }
      days.add(day.get());
    }
    return days;
  }

  /** The number of a day; an ordinal may have a full stop or letters: "26.", "1er", "1-го". */
  private static Optional<Number> day(Cursor cursor) {
    int start = cursor.at();
    Token number = cursor.peek();
    if (!number.isNumber() || number.text().length() > 2 || number.number() < 1 || number.number() > LAST_SLIP) {
      return Optional.empty();
    }
    cursor.next();
    boolean letters = cursor.peek().isWord() && cursor.peek().glued() && cursor.peek().text().length() <= 2;
    boolean hyphen = cursor.peek().is("-") && cursor.peek(1).isWord() && cursor.peek(1).glued()
        && cursor.peek(1).text().length() <= 3;
    cursor.moveTo(cursor.at() + (letters ? 1 : hyphen ? 2 : 0));
    boolean decimal = cursor.peek().glued() && ".,:".contains(cursor.peek().lower()) && cursor.peek(1).glued()
        && cursor.peek(1).isNumber();
    if (decimal) {
      return Optional.empty();
    }
    cursor.takeStop();
    return Optional.of(new Number(number.number(), start, cursor.at(), number.span()));
  }

  private void connectors(Cursor cursor) {
    for (int i = 0; i < MOST_CONNECTORS && words.connectors().contains(cursor.peek().lower()); i++) {
      cursor.next();
    }
  }

  private Optional<Integer> year(Cursor cursor) {
    Token year = cursor.peek();
    Token behind = cursor.peek(1);
    boolean goesOn = behind.glued() && (behind.is("%") || ".,:".contains(behind.lower()) && cursor.peek(2).glued()
        && cursor.peek(2).isNumber());
    int number = year.number() > LAST_YEAR ? year.number() - words.yearsAhead() : year.number();
    if (!year.hasDigits(4) || number < FIRST_YEAR || number > LAST_YEAR || goesOn) {
      return Optional.empty();
    }
    cursor.next();
    return Optional.of(number);
  }

  private Optional<Integer> yearBehind(Cursor cursor) {
    int end = cursor.at();
    cursor.take(",");
    connectors(cursor);
    Optional<Integer> year = year(cursor);
    if (year.isEmpty()) {
      cursor.moveTo(end);
      return year;
    }
    if (cursor.takeAny(words.yearMarks()) && cursor.peek(-1).text().length() == 1) {
      cursor.takeStop();
    }
    return year;
  }

  /** The last year that was read before the cursor. */
  private static Span yearSpan(Cursor cursor) {
    int back = -1;
    while (!cursor.peek(back).isNumber() && back > -4) {
      back--;
    }
    return cursor.peek(back).span();
  }
}
