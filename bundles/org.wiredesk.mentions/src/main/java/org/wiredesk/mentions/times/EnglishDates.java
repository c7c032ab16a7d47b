package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.mentions.times.EnglishDayNumbers.DayNumber;
import org.wiredesk.text.Span;

/**
 * Days of the calendar with the month in words: "Oct. 31", "31 October 2005", "the 3rd of May", "Monday, Oct. 31", and
 * the lists and ranges "17-19 November", "November 1 and 18".
 */
final class EnglishDates implements Recogniser {

  private static final Set<String> RANGE_JOINTS = Set.of("-", "and", "or", "to", "until", "till", "through");
  /** What stands between a weekday and its date. */
  private static final Set<String> JOINTS = Set.of(",", "(", "the");

  /** As calendars have them; only beside a date. */
  private static final Map<String, DayOfWeek> TWO_LETTERS = Map.of("mo", DayOfWeek.MONDAY, "tu", DayOfWeek.TUESDAY,
      "we", DayOfWeek.WEDNESDAY, "th", DayOfWeek.THURSDAY, "fr", DayOfWeek.FRIDAY, "sa", DayOfWeek.SATURDAY,
      "su", DayOfWeek.SUNDAY);

  /**
   * A month with its days and year.
   *
   * @param writesYear whether the year stands beside it, not only beside the other end of a range
   * @param to index behind its last token
   */
  private record Written(
      List<DayNumber> days, Month month, Span monthSpan, Optional<Integer> year, boolean writesYear, int to) {

    Written in(int otherYear) {
      return new Written(days, month, monthSpan, Optional.of(otherYear), false, to);
    }
  }

  private final Recogniser figures = new NumericDates(NumericDates.Order.AMBIGUOUS);

  private record Weekday(DayOfWeek day, Span span, int end) {}

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Weekday> before = weekday(cursor);
    if (before.isPresent()) {
      cursor.takeAny(EnglishWords.DAY_PARTS.keySet());
      cursor.takeAny(JOINTS);
    }
    int start = cursor.at();
    Optional<Written> written = monthFirst(cursor).or(() -> dayFirst(cursor));
    List<Phrase> dates = written.map(it -> phrases(tokens, start, it))
        .orElseGet(() -> inFigures(tokens, start, before.isPresent()));
    if (dates.isEmpty()) {
      return List.of();
    }
    cursor.moveTo(dates.get(dates.size() - 1).to());
    if (before.isPresent()) {
      cursor.moveTo(cursor.at() + (tokens.is(start - 1, "(") && cursor.peek().is(")") ? 1 : 0));
      return extended(tokens, dates, from, cursor.at(), before.get(), !endsList(tokens, from));
    }
    Optional<Weekday> behind = dates.size() == 1 ? weekdayBehind(cursor) : Optional.empty();
    return behind.map(it -> extended(tokens, dates, from, it.end(), it, true)).orElse(dates);
  }

  private List<Phrase> inFigures(Tokens tokens, int from, boolean behindWeekday) {
    List<Phrase> dates = figures.at(tokens, from);
    return dates.isEmpty() && behindWeekday ? DayAndMonthFigures.at(tokens, from) : dates;
  }

  /** Whether the weekday here is the last of several: "Saturday and Sunday, 12 March". */
  private static boolean endsList(Tokens tokens, int at) {
    boolean joined = RANGE_JOINTS.contains(tokens.at(at - 1).lower()) || ",/".contains(tokens.at(at - 1).lower())
        && !tokens.at(at - 1).isNone();
    String earlier = tokens.at(at - 2).lower();
    return joined && (EnglishWords.WEEKDAYS.containsKey(earlier) || EnglishWords.DAY_PARTS.containsKey(earlier));
  }

  private static List<Phrase> phrases(Tokens tokens, int from, Written read) {
    Written date = read.year().isPresent() ? read : withYearOfEnd(tokens, read);
    Optional<Span> yearSpan = date.year().filter(it -> date.writesYear()).map(it -> tokens.at(date.to() - 1).span());
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < date.days().size(); i++) {
      DayNumber day = date.days().get(i);
      WrittenDay.Places places =
          new WrittenDay.Places(Optional.empty(), day.span(), date.monthSpan(), yearSpan);
      WrittenDay written = new WrittenDay(day.day(), date.month(), date.year(), Optional.empty(), places);
      int to = i == date.days().size() - 1 ? date.to() : day.to();
      phrases.add(CalendarDays.phrase(i == 0 ? from : day.from(), to, written));
    }
    return phrases;
  }

  /** The dates with a weekday before or behind; it belongs to a day only when there is one of each. */
  private static List<Phrase> extended(
      Tokens tokens, List<Phrase> dates, int from, int to, Weekday weekday, boolean alone) {
    List<Phrase> all = new ArrayList<>(dates);
    Phrase first = all.get(0);
    boolean certain = alone && all.size() == 1 && first.written().isPresent();
    int end = all.size() == 1 ? to : first.to();
    all.set(0, certain
        ? withWeekday(first, first.written().get().with(weekday.day(), weekday.span())).between(from, end)
        : first.between(from, end));
    return all;
  }

  private static Phrase withWeekday(Phrase date, WrittenDay written) {
    return date.rule().equals("calendar-date")
        ? CalendarDays.phrase(date.from(), date.to(), written)
        : date.with(written);
  }

  private static Optional<Weekday> weekday(Cursor cursor) {
    Span place = cursor.peek().span();
    Optional<DayOfWeek> day = cursor.peek().isCapitalised() ? cursor.take(TWO_LETTERS) : Optional.empty();
    return day.or(() -> EnglishWeekdays.name(cursor)).map(it -> new Weekday(it, place, cursor.at()));
  }

  /** "from 3 May to 7 May 2014": the year at the end of a range or list is that of its start too. */
  private static Written withYearOfEnd(Tokens tokens, Written start) {
    if (!RANGE_JOINTS.contains(tokens.at(start.to()).lower())) {
      return start;
    }
    Cursor cursor = new Cursor(tokens, start.to() + 1);
    Optional<Written> end = monthFirst(cursor).or(() -> dayFirst(cursor)).filter(it -> it.year().isPresent());
    boolean ordered = end.filter(it -> isBefore(start, it)).isPresent();
    boolean range = !tokens.is(start.to(), "and") && !tokens.is(start.to(), "or");
    return end.filter(it -> ordered || range)
        .map(it -> start.in(it.year().get() - (ordered ? 0 : 1)))
        .orElse(start);
  }

  private static boolean isBefore(Written start, Written end) {
    int months = start.month().compareTo(end.month());
    return months < 0 || months == 0 && start.days().get(0).day() <= end.days().get(0).day();
  }

  /** "Oct. 31 (Monday)", "Oct. 31, Monday," but not "Oct. 31, Monday's session". */
  private static Optional<Weekday> weekdayBehind(Cursor cursor) {
    boolean bracket = cursor.take("(");
    if (!bracket && !cursor.take(",")) {
      return Optional.empty();
    }
    Optional<Weekday> weekday = weekday(cursor);
    Token behind = cursor.peek();
    boolean closed = bracket
        ? cursor.take(")")
        : behind.isNone() || !behind.isWord() && !behind.isNumber() && !behind.is("'");
    return weekday.filter(it -> closed).map(it -> new Weekday(it.day(), it.span(), cursor.at()));
  }

  private static Optional<Written> monthFirst(Cursor cursor) {
    int start = cursor.at();
    Span monthSpan = cursor.peek().span();
    Optional<Month> month = EnglishMonths.name(cursor);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    cursor.take("the");
    List<DayNumber> days = EnglishDayNumbers.readBehindMonth(cursor, start);
    if (days.isEmpty()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    Optional<Integer> year = year(cursor);
    return Optional.of(new Written(days, month.get(), monthSpan, year, true, cursor.at()));
  }

  private static Optional<Written> dayFirst(Cursor cursor) {
    int start = cursor.at();
    cursor.take("the");
    List<DayNumber> days = EnglishDayNumbers.read(cursor, start);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    if (!cursor.take("of")) {
      cursor.takeHyphen();
    }
    Span monthSpan = cursor.peek().span();
    Optional<Month> month = EnglishMonths.name(cursor);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    cursor.takeHyphen();
    Optional<Integer> year = year(cursor);
    days.set(days.size() - 1, days.get(days.size() - 1).until(cursor.at()));
    return Optional.of(new Written(days, month.get(), monthSpan, year, true, cursor.at()));
  }

  private static Optional<Integer> year(Cursor cursor) {
    int place = cursor.at();
    cursor.take(",");
    Optional<Integer> year = EnglishYears.written(cursor);
    if (year.isEmpty()) {
      cursor.moveTo(place);
    }
    return year;
  }
}
