package org.wiredesk.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A day, month or year that a text names together with its year: "24 November 2015", "in January 2016", "since 2014".
 *
 * @param span where it stands
 * @param first the first day it can mean
 * @param last the last day it can mean
 * @param announced whether words before it in its sentence look ahead: "will", "until", "scheduled"
 */
record DatedMention(Span span, LocalDate first, LocalDate last, boolean announced) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  /** Before other words four digits are more likely a number or part of a name: "the 2018 World Cup". */
  private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "by", "until", "till", "through", "before",
      "after", "during", "of", "from", "to", "early", "late", "mid");
  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "until", "till", "by", "due", "scheduled",
      "set", "plan", "plans", "planned", "expected", "expects", "upcoming", "next", "deadline", "through", "ahead",
      "postpone", "postpones", "postponed", "postponing", "postponement", "rescheduled", "deferred");

  boolean isDay() {
    return first.equals(last);
  }

  boolean isYear() {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }

  /** All in a sentence, in order. */
  static List<DatedMention> in(String text, Span sentence) {
    List<DatedMention> found = new ArrayList<>();
    TextCursor cursor = new TextCursor(text, sentence.start(), sentence.end());
    boolean ahead = false;
    String before = "";
    while (!cursor.ended()) {
      int start = cursor.at();
      Optional<DatedMention> mention = scan(cursor, before, ahead);
      mention.ifPresent(found::add);
      if (mention.isEmpty()) {
        cursor.moveTo(start);
        String word = takeWord(cursor);
        ahead |= AHEAD.contains(word);
        before = word.isEmpty() ? before : word;
      }
    }
    return found;
  }

  /** The letters or digits from here, or else one character, which is no word. */
  private static String takeWord(TextCursor cursor) {
    int start = cursor.at();
    while (Character.isLetterOrDigit(cursor.peek())) {
      cursor.moveTo(cursor.at() + 1);
    }
    String word = cursor.since(start);
    if (word.isEmpty()) {
      cursor.moveTo(start + 1);
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static Optional<DatedMention> scan(TextCursor cursor, String before, boolean ahead) {
    if (!Character.isLetterOrDigit(cursor.peek())) {
      return Optional.empty();
    }
    int start = cursor.at();
    Optional<WrittenDay> day = DayScanner.scan(cursor);
    if (day.isPresent()) {
      return day.get().date().map(date -> new DatedMention(day.get().span(), date, date, ahead));
    }
    Optional<YearMonth> month = month(cursor);
    if (month.isPresent()) {
      YearMonth found = month.get();
      return Optional.of(new DatedMention(cursor.spanSince(start), found.atDay(1), found.atEndOfMonth(), ahead));
    }
    cursor.moveTo(start);
    int year = BEFORE_YEARS.contains(before) ? year(cursor) : -1;
    return year < 0 ? Optional.empty() : Optional.of(
        new DatedMention(cursor.spanSince(start), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), ahead));
  }

  private static Optional<YearMonth> month(TextCursor cursor) {
    Optional<Month> month = CalendarWords.month(cursor.takeLetters());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    cursor.skip("., \u00a0");
    cursor.takeWord("of");
    cursor.skipBlanks();
    int year = year(cursor);
    return year < 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month.get()));
  }

  private static int year(TextCursor cursor) {
    int year = cursor.takeNumber(4, 4);
    boolean whole = !Character.isLetterOrDigit(cursor.peek());
    return whole && year >= FIRST_YEAR && year < LAST_YEAR ? year : -1;
  }
}
