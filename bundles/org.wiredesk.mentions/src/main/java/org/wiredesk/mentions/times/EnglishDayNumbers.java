package org.wiredesk.mentions.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/** Reads the numbers of days beside a month, one or several: "31", "3rd", "17-19", "1 and 18". */
final class EnglishDayNumbers {

  private static final Set<String> JOINTS = Set.of("-", "and", "or", "to", "through", "&", "/", ",");
  /** Other words behind the last number say what is counted: "On May 3, 31 people". */
  private static final Set<String> BEHIND_LIST = Set.of("and", "or", "to", "through", "until", "till");
  private static final int MOST = 6;

  /**
   * The number of a day.
   *
   * @param from index of the first token that belongs to it, an article included
   * @param to index behind the last
   * @param span where the number stands
   */
  record DayNumber(int day, int from, int to, Span span) {
    DayNumber until(int end) {
      return new DayNumber(day, from, end, span);
    }
  }

  private EnglishDayNumbers() {}

  /**
   * Reads the days behind their month.
   *
   * @param start index of the month
   */
  static List<DayNumber> readBehindMonth(Cursor cursor, int start) {
    List<DayNumber> days = read(cursor, start);
    int last = days.size() - 1;
    if (last > 0 && isOfSomethingElse(cursor, days.get(last))) {
      days.remove(last);
      cursor.moveTo(days.get(last - 1).to());
    }
    return days;
  }

  /** "November 5 to 1 December", "On May 3, 31 people". */
  private static boolean isOfSomethingElse(Cursor cursor, DayNumber last) {
    Token behind = cursor.peek();
    boolean counts = behind.isWord() && !BEHIND_LIST.contains(behind.lower());
    Cursor ahead = new Cursor(cursor.tokens(), cursor.at());
    return counts && cursor.tokens().is(last.from() - 1, ",") || EnglishMonths.name(ahead).isPresent();
  }

  /** @param start index of the token that the first day begins with: its article or, before it, the month */
  static List<DayNumber> read(Cursor cursor, int start) {
    List<DayNumber> days = new ArrayList<>();
    int from = start;
    while (days.size() < MOST) {
      int place = cursor.at();
      if (!days.isEmpty()) {
        cursor.take(",");
        if (!cursor.takeAny(JOINTS) && cursor.at() == place) {
          break;
        }
        from = cursor.at();
        cursor.take("the");
      }
      int number = cursor.at();
      Optional<Integer> day = one(cursor);
      if (day.isEmpty()) {
        cursor.moveTo(place);
        break;
      }
      days.add(new DayNumber(day.get(), from, cursor.at(), cursor.tokens().span(number, cursor.at())));
    }
    return days;
  }

  private static Optional<Integer> one(Cursor cursor) {
    int place = cursor.at();
    Optional<Integer> day = EnglishNumbers.ordinal(cursor).filter(it -> it >= 1 && it <= 31);
    if (day.isPresent()) {
      return day;
    }
    cursor.moveTo(place);
    Token number = cursor.peek();
    if (!number.isNumber() || number.text().length() > 2 || number.number() < 1 || number.number() > 31
        || isPartOfMore(cursor)) {
      return Optional.empty();
    }
    cursor.next();
    return Optional.of(number.number());
  }

  /** "8.5", "3,000", "10:30", "5%", "$5", "5th" as part of something else. */
  private static boolean isPartOfMore(Cursor cursor) {
    Token behind = cursor.peek(1);
    boolean goesOn = behind.glued() && (behind.isWord() || behind.is("%")
        || ".,:".contains(behind.lower()) && cursor.peek(2).glued() && cursor.peek(2).isNumber());
    return goesOn || cursor.peek().glued() && "$€£.,:".contains(cursor.peek(-1).lower());
  }
}
