package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
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

    boolean isOneDay() {
      return days.size() == 1;
    }

    /** "May 3 and 45" is not a list of days. */
    boolean isPlausible() {
      return isOneDay() || days.stream().allMatch(day -> day.day() <= month.maxLength());
    }
  }

  private record Weekday(DayOfWeek day, Span span, int end) {}

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Weekday> before = weekday(cursor);
    if (before.isPresent()) {
      cursor.takeAny(EnglishWords.DAY_PARTS.keySet());
      cursor.takeAny(JOINTS);
    }
    Optional<Written> written = monthFirst(cursor).or(() -> dayFirst(cursor)).filter(Written::isPlausible);
    if (written.isEmpty()) {
      return List.of();
    }
    Written date = written.get().year().isPresent() ? written.get() : withYearOfEnd(tokens, written.get());
    if (before.isPresent()) {
      if (tokens.is(from + 1, "(")) {
        cursor.take(")");
      }
      return phrases(tokens, date, from, cursor.at(), before);
    }
    Optional<Weekday> behind = written.filter(Written::isOneDay).flatMap(it -> weekdayBehind(cursor));
    return phrases(tokens, date, from, behind.map(Weekday::end).orElse(written.get().to()), behind);
  }

  private static List<Phrase> phrases(Tokens tokens, Written written, int from, int to, Optional<Weekday> weekday) {
    Optional<DayOfWeek> certain = weekday.map(Weekday::day).filter(it -> written.isOneDay());
    Optional<Span> yearSpan = written.year().filter(it -> written.writesYear())
        .map(it -> tokens.at(written.to() - 1).span());
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < written.days().size(); i++) {
      DayNumber day = written.days().get(i);
      int first = i == 0 ? from : day.from();
      int end = i == written.days().size() - 1 ? to : day.to();
      Meaning meaning = CalendarDays.meaning(day.day(), written.month(), written.year(), certain);
      phrases.add(Phrase.of(first, end, TimexType.DATE, "calendar-date", meaning).with(
          new DateParts(certain, weekday.map(Weekday::span).filter(it -> certain.isPresent()), day.span(),
              written.monthSpan(), yearSpan)));
    }
    return phrases;
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

  private static Optional<Weekday> weekday(Cursor cursor) {
    Span place = cursor.peek().span();
    return EnglishWeekdays.name(cursor).map(day -> new Weekday(day, place, cursor.at()));
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
    List<DayNumber> days = EnglishDayNumbers.read(cursor, start);
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
