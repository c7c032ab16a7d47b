package org.wiredesk.mentions.times;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * Days that no month has, 32 to 99: "January 32", "the 45th of May". Mostly a number beside a month counts something
 * else ("in March 40 people died") or is a year ("in March 97"), so the words around it have to speak for a date.
 */
final class EnglishImpossibleDates implements Recogniser {

  private static final int FIRST = 32;
  private static final int LAST = 99;
  /** Of higher numbers a year in two figures is the likelier reading. */
  private static final int LAST_SLIP = 39;
  private static final Set<String> CERTAINLY_BEFORE = Set.of("on");
  private static final Set<String> BEFORE_DAY_OF_MONTH =
      Set.of("the", "from", "until", "till", "by", "to", "between", "since", "before", "after", "dated", "(");
  /** Behind them a month needs no day, and a number counts. */
  private static final Set<String> BEFORE_MONTH_ALONE = Set.of("in", "since", "during", "of", "last", "this", "next",
      "early", "late", "mid", "previous", "following", "every", "each", "earlier");
  /** What they stand behind is complete. */
  private static final Set<String> CERTAINLY_BEHIND = Set.of(".", "in", "at", "on", "to", "for", "by", "with", "from",
      "and", "but", "when", "after", "before", "until", "amid", "during", "near", "despite", "because", "the", "a",
      "an");
  private static final Set<String> UNITS = Set.of("cents", "cent", "percent", "per", "pct", "%", "million", "billion",
      "thousand", "points", "dollars", "euros", "degrees", "times", "people", "tons", "tonnes");

  private record DayAndMonth(Token day, Month month, Span monthSpan, boolean ordinal, boolean monthFirst) {}

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<DayAndMonth> read = monthFirst(cursor).or(() -> dayFirst(cursor, from));
    if (read.isEmpty()) {
      return List.of();
    }
    int yearPlace = cursor.at();
    cursor.take(",");
    Optional<Integer> year = EnglishYears.written(cursor);
    if (year.isEmpty()) {
      cursor.moveTo(yearPlace);
    }
    if (!isDate(tokens, from, read.get(), cursor.peek(), year.isPresent())) {
      return List.of();
    }
    Optional<Span> yearSpan = year.map(it -> cursor.peek(-1).span());
    WrittenDay.Places places =
        new WrittenDay.Places(Optional.empty(), read.get().day().span(), read.get().monthSpan(), yearSpan);
    return List.of(CalendarDays.phrase(from, cursor.at(), new WrittenDay(
        read.get().day().number(), read.get().month(), year, Optional.empty(), places)));
  }

  private static Optional<DayAndMonth> monthFirst(Cursor cursor) {
    int start = cursor.at();
    Span monthSpan = cursor.peek().span();
    Optional<Month> month = EnglishMonths.name(cursor);
    cursor.takeAny(Set.of("the"));
    Token day = cursor.peek();
    if (month.isEmpty() || !isImpossible(cursor)) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    boolean ordinal = takeDay(cursor);
    return Optional.of(new DayAndMonth(day, month.get(), monthSpan, ordinal, true));
  }

  private static Optional<DayAndMonth> dayFirst(Cursor cursor, int from) {
    cursor.moveTo(from);
    cursor.take("the");
    Token day = cursor.peek();
    if (!isImpossible(cursor)) {
      return Optional.empty();
    }
    boolean ordinal = takeDay(cursor);
    cursor.take("of");
    Span monthSpan = cursor.peek().span();
    Optional<Month> month = EnglishMonths.name(cursor);
    boolean dayBehind = cursor.peek().isNumber() && !cursor.peek().hasDigits(4);
    return month.filter(it -> !dayBehind).map(it -> new DayAndMonth(day, it, monthSpan, ordinal, false));
  }

  private static boolean isImpossible(Cursor cursor) {
    Token number = cursor.peek();
    Token behind = cursor.peek(1);
    boolean goesOn = behind.glued() && (behind.isWord() && !isOrdinalEnding(behind) || behind.is("%")
        || behind.is("-") && cursor.peek(2).glued() && cursor.peek(2).isWord() && !isMonth(cursor.peek(2))
        || ".,:".contains(behind.lower()) && cursor.peek(2).glued() && cursor.peek(2).isNumber());
    return number.hasDigits(2) && number.number() >= FIRST && number.number() <= LAST && !number.glued() && !goesOn;
  }

  private static boolean isMonth(Token word) {
    return EnglishWords.MONTHS.containsKey(word.lower());
  }

  private static boolean takeDay(Cursor cursor) {
    cursor.next();
    boolean ordinal = cursor.peek().glued() && isOrdinalEnding(cursor.peek());
    cursor.moveTo(cursor.at() + (ordinal ? 1 : 0));
    return ordinal;
  }

  private static boolean isOrdinalEnding(Token behind) {
    return behind.is("st") || behind.is("nd") || behind.is("rd") || behind.is("th");
  }

  private static boolean isDate(Tokens tokens, int from, DayAndMonth read, Token behind, boolean year) {
    Token before = tokens.at(from - 1);
    boolean weekday = EnglishWords.WEEKDAYS.containsKey(before.lower())
        || before.is(",") && EnglishWords.WEEKDAYS.containsKey(tokens.at(from - 2).lower());
    if (CERTAINLY_BEFORE.contains(before.lower()) || weekday || read.ordinal() || year) {
      return true;
    }
    if (read.day().number() > LAST_SLIP) {
      return false;
    }
    return read.monthFirst() ? isDayBehindMonth(tokens, from, behind) : isDayBeforeMonth(tokens, from, before);
  }

  private static boolean isDayBehindMonth(Tokens tokens, int from, Token behind) {
    if (behind.isNumber() || UNITS.contains(behind.lower())) {
      return false;
    }
    boolean common = EnglishWords.COMMON.contains(tokens.at(from).lower()) && tokens.at(from).opensSentence();
    return BEFORE_MONTH_ALONE.contains(tokens.at(from - 1).lower())
        ? behind.isNone() || CERTAINLY_BEHIND.contains(behind.lower())
        : !common;
  }

  private static boolean isDayBeforeMonth(Tokens tokens, int from, Token before) {
    return tokens.is(from, "the") || BEFORE_DAY_OF_MONTH.contains(before.lower());
  }
}
