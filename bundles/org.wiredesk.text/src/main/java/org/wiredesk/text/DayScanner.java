package org.wiredesk.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Reads a day at a cursor: "26 Nov.", "November 26, 2015", "Thursday, 26th of November", "2015-11-26", "26.11.2015".
 * Numbers with strokes are read only where day and month cannot be confused.
 */
final class DayScanner {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private DayScanner() {}

  /** Moves the cursor behind the day, or leaves it where it was when there is none. */
  static Optional<WrittenDay> scan(TextCursor cursor) {
    int start = cursor.at();
    Optional<DayOfWeek> weekday = weekday(cursor);
    if (cursor.takeWord("on")) {
      cursor.skipBlanks();
    }
    if (cursor.takeWord("the")) {
      cursor.skipBlanks();
    }
    Optional<WrittenDay> found = digits(cursor.peek()) ? numberFirst(cursor, start, weekday)
        : monthFirst(cursor, start, weekday);
    if (found.isEmpty()) {
      cursor.moveTo(start);
    }
    return found;
  }

  private static boolean digits(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<DayOfWeek> weekday(TextCursor cursor) {
    int start = cursor.at();
    Optional<DayOfWeek> weekday = CalendarWords.weekday(cursor.takeLetters());
    if (weekday.isEmpty()) {
      cursor.moveTo(start);
      return weekday;
    }
    cursor.take('.');
    cursor.take(',');
    cursor.skipBlanks();
    return weekday;
  }

  private static Optional<WrittenDay> numberFirst(TextCursor cursor, int start, Optional<DayOfWeek> weekday) {
    int place = cursor.at();
    int first = cursor.takeNumber(1, 4);
    if (first > 31 && cursor.at() - place == 4) {
      return iso(cursor, start, first, weekday);
    }
    if (first < 0 || first > 31) {
      return Optional.empty();
    }
    if ("./".indexOf(cursor.peek()) >= 0 && digits(cursor.peek(1))) {
      return numeric(cursor, start, first, weekday);
    }
    ordinal(cursor);
    cursor.skipBlanks();
    cursor.takeWord("day");
    cursor.skipBlanks();
    cursor.takeWord("of");
    cursor.skipBlanks();
    return month(cursor).flatMap(month -> finish(cursor, start, month, first, weekday));
  }

  private static Optional<WrittenDay> monthFirst(TextCursor cursor, int start, Optional<DayOfWeek> weekday) {
    Optional<Month> month = month(cursor);
    cursor.skipBlanks();
    int day = cursor.takeNumber(1, 2);
    if (month.isEmpty() || day < 0) {
      return Optional.empty();
    }
    ordinal(cursor);
    return Character.isLetterOrDigit(cursor.peek()) ? Optional.empty()
        : finish(cursor, start, month.get(), day, weekday);
  }

  private static Optional<WrittenDay> iso(TextCursor cursor, int start, int year, Optional<DayOfWeek> weekday) {
    if (!cursor.take('-')) {
      return Optional.empty();
    }
    int month = cursor.takeNumber(2, 2);
    int day = cursor.take('-') ? cursor.takeNumber(2, 2) : -1;
    return day(month, day).map(found -> written(cursor, start, cursor.at(), found, year, weekday));
  }

  private static Optional<WrittenDay> numeric(TextCursor cursor, int start, int first, Optional<DayOfWeek> weekday) {
    char mark = cursor.peek();
    cursor.take(mark);
    int second = cursor.takeNumber(1, 2);
    int year = cursor.take(mark) ? cursor.takeNumber(4, 4) : -1;
    if (year < FIRST_YEAR || year > LAST_YEAR || (mark == '/' && first <= 12 && second <= 12 && first != second)) {
      return Optional.empty();
    }
    Optional<MonthDay> day = mark == '/' && second > 12 ? day(first, second) : day(second, first);
    return day.map(found -> written(cursor, start, cursor.at(), found, year, weekday));
  }

  private static Optional<Month> month(TextCursor cursor) {
    String word = cursor.takeLetters();
    Optional<Month> month = CalendarWords.month(word);
    if (month.isPresent() && CalendarWords.isShortened(word)) {
      cursor.take('.');
    }
    return month;
  }

  private static void ordinal(TextCursor cursor) {
    for (String ending : new String[] {"st", "nd", "rd", "th"}) {
      if (cursor.takeWord(ending)) {
        return;
      }
    }
  }

  private static Optional<WrittenDay> finish(
      TextCursor cursor, int start, Month month, int number, Optional<DayOfWeek> weekday) {
    int endOfDay = cursor.at();
    int year = year(cursor);
    return day(month.getValue(), number).map(day -> written(cursor, start, endOfDay, day, year, weekday));
  }

  private static WrittenDay written(
      TextCursor cursor, int start, int endOfDay, MonthDay day, int year, Optional<DayOfWeek> weekday) {
    Optional<Integer> named = year < 0 ? Optional.empty() : Optional.of(year);
    return new WrittenDay(cursor.spanSince(start), endOfDay, day, named, weekday);
  }

  /** The year behind a day, -1 when there is none; a year written twice ("Dec 13, 2006, 2006") is taken as one. */
  private static int year(TextCursor cursor) {
    int place = cursor.at();
    cursor.take(',');
    cursor.skipBlanks();
    int year = cursor.takeNumber(4, 4);
    if (year < FIRST_YEAR || year > LAST_YEAR || continues(cursor)) {
      cursor.moveTo(place);
      return -1;
    }
    int end = cursor.at();
    cursor.take(',');
    cursor.skipBlanks();
    if (cursor.takeNumber(4, 4) != year) {
      cursor.moveTo(end);
    }
    return year;
  }

  private static boolean continues(TextCursor cursor) {
    boolean fraction = ".,-".indexOf(cursor.peek()) >= 0 && !cursor.ended() && digits(cursor.peek(1));
    return fraction || Character.isLetterOrDigit(cursor.peek());
  }

  private static Optional<MonthDay> day(int month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }
}
