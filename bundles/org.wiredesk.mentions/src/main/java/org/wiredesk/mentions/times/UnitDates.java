package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/** Dates whose figures have their unit behind them: "2015年11月26日(木)", "2015년 11월 26일". */
final class UnitDates implements Recogniser {

  private static final Set<String> YEAR = Set.of("年", "년");
  private static final Set<String> MONTH = Set.of("月", "월");
  private static final Set<String> DAY = Set.of("日", "号", "號", "일");
  private static final Set<String> OPEN = Set.of("(", "（");
  private static final Set<String> CLOSE = Set.of(")", "）");

  private final PhraseTable<DayOfWeek> weekdays;

  UnitDates(PhraseTable<DayOfWeek> weekdays) {
    this.weekdays = weekdays;
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Integer> year = figure(cursor, YEAR, 1000, 2199);
    Optional<Span> yearSpan = year.map(it -> tokens.at(from).span());
    Span monthSpan = cursor.peek().span();
    Optional<Integer> month = figure(cursor, MONTH, 1, 12);
    if (month.isEmpty()) {
      return year.map(it -> List.of(phrase(from, cursor.at(), new CalendarValue.Year(it, false)))).orElse(List.of());
    }
    Span daySpan = cursor.peek().span();
    Optional<Integer> day = figure(cursor, DAY, 1, 31);
    if (day.isEmpty()) {
      return List.of(monthOnly(from, cursor.at(), year, Month.of(month.get())));
    }
    Span place = cursor.peek(1).span();
    Optional<DayOfWeek> weekday = weekday(cursor);
    WrittenDay.Places places = new WrittenDay.Places(weekday.map(it -> place), daySpan, monthSpan, yearSpan);
    return List.of(CalendarDays.phrase(
        from, cursor.at(), new WrittenDay(day.get(), Month.of(month.get()), year, weekday, places)));
  }

  private static Phrase phrase(int from, int to, TimeValue value) {
    return Phrase.of(from, to, TimexType.DATE, "year", Meaning.fixed(value));
  }

  private static Phrase monthOnly(int from, int to, Optional<Integer> year, Month month) {
    Meaning meaning = year
        .map(it -> Meaning.fixed(new CalendarValue.Month(YearMonth.of(it, month))))
        .orElseGet(() -> CalendarMonths.yearless(month));
    return Phrase.of(from, to, TimexType.DATE, "month", meaning);
  }

  private Optional<DayOfWeek> weekday(Cursor cursor) {
    int end = cursor.at();
    boolean bracket = cursor.takeAny(OPEN);
    Optional<DayOfWeek> weekday = cursor.take(weekdays);
    boolean closed = !bracket || cursor.takeAny(CLOSE);
    if (weekday.isEmpty() || !closed) {
      cursor.moveTo(end);
      return Optional.empty();
    }
    return weekday;
  }

  private static Optional<Integer> figure(Cursor cursor, Set<String> units, int least, int most) {
    Token number = cursor.peek();
    boolean fits = number.isNumber() && number.number() >= least && number.number() <= most
        && units.contains(cursor.peek(1).lower());
    cursor.moveTo(cursor.at() + (fits ? 2 : 0));
    return fits ? Optional.of(number.number()) : Optional.empty();
  }
}
