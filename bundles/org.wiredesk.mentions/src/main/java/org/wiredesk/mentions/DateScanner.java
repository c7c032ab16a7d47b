package org.wiredesk.mentions;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Finds days of the calendar in a sentence: "13 March 2024", "Oct. 31", "the 3rd of May", "13.03.2024", "2024-03-13",
 * and the weekday before or behind them. Each token is looked at a bounded number of times.
 */
final class DateScanner {

  private static final List<String> ORDINAL_ENDINGS = List.of("st", "nd", "rd", "th");
  private static final List<String> PARTS_OF_DAY = List.of("morning", "afternoon", "evening", "night");
  private static final List<String> LIST_WORDS = List.of("and", "or", "to", "through", "till", "until");
  private static final String DASHES = "-–—/";

  private final List<Token> tokens;
  private final TokenCursor cursor;

  private DateScanner(List<Token> tokens) {
    this.tokens = tokens;
    this.cursor = new TokenCursor(tokens, 0);
  }

  /** The dates in order; none overlaps another. */
  static List<WrittenDate> scan(List<Token> tokens) {
    return new DateScanner(tokens).all();
  }

  private List<WrittenDate> all() {
    List<WrittenDate> found = new ArrayList<>();
    while (cursor.at() < tokens.size()) {
      int start = cursor.at();
      Optional<WrittenDate> date = dateWithWeekday();
      if (date.isEmpty()) {
        cursor.moveTo(start + 1);
      }
      date.ifPresent(found::add);
    }
    return found;
  }

  private Optional<WrittenDate> dateWithWeekday() {
    int start = cursor.at();
    Optional<DayOfWeek> before = weekday();
    if (before.isEmpty()) {
      return date().map(date -> withWeekdayBehind(date, start));
    }
    Span place = tokens.get(start).span();
    cursor.takeAnyWord(PARTS_OF_DAY);
    boolean bracket = cursor.take('(');
    if (!bracket) {
      cursor.take(',');
    }
    cursor.takeAnyWord(List.of("the"));
    Optional<WrittenDate> date = date();
    if (bracket && !cursor.take(')')) {
      return Optional.empty();
    }
    boolean certain = !endsList(start) && !beginsRange();
    return date.map(it -> it.with(
        cursor.spanFrom(start), before.filter(day -> certain), Optional.of(place).filter(span -> certain)));
  }

  /** "Oct. 31 (Monday)", "Oct. 31, Monday," but not "Oct. 31, Monday's session". */
  private WrittenDate withWeekdayBehind(WrittenDate date, int start) {
    int end = cursor.at();
    boolean bracket = cursor.take('(');
    if (bracket || cursor.take(',')) {
      int place = cursor.at();
      Optional<DayOfWeek> weekday = weekday();
      boolean closed = bracket ? cursor.take(')') : endsPhrase();
      if (weekday.isPresent() && closed) {
        return date.with(cursor.spanFrom(start), weekday, Optional.of(tokens.get(place).span()));
      }
    }
    cursor.moveTo(end);
    return date;
  }

  private boolean endsPhrase() {
    return cursor.peek(0).map(token -> ".,;:)-–—".contains(token.text())).orElse(true);
  }

  /** Whether the weekday at {@code place} is the last of several: "Saturday and Sunday, 12 March". */
  private boolean endsList(int place) {
    if (place < 2) {
      return false;
    }
    Token joint = tokens.get(place - 1);
    boolean joined = LIST_WORDS.stream().anyMatch(joint::isWord) || joint.is(',') || DASHES.contains(joint.text());
    Token earlier = tokens.get(place - 2);
    return joined && (earlier.weekday().isPresent() || PARTS_OF_DAY.stream().anyMatch(earlier::isWord));
  }

  /** Whether more days of the month follow: "12-13", "12 and 13". */
  private boolean beginsRange() {
    Optional<Token> joint = cursor.peek(0);
    boolean joined = joint.filter(token -> LIST_WORDS.stream().anyMatch(token::isWord)
        || DASHES.contains(token.text())).isPresent();
    return joined && cursor.peek(1).map(DateScanner::dayOfMonth).orElse(0) > 0;
  }

  private Optional<DayOfWeek> weekday() {
    Optional<Token> word = cursor.peek(0);
    Optional<DayOfWeek> weekday = word.flatMap(Token::weekday);
    if (weekday.isPresent()) {
      cursor.next();
      takeFullStop(word.get());
    }
    return weekday;
  }

  private Optional<WrittenDate> date() {
    Optional<Token> first = cursor.peek(0);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (first.get().kind() == Token.Kind.WORD) {
      return monthFirst(first.get());
    }
    if (first.get().kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    return NumericDate.at(cursor).or(() -> dayFirst(first.get()));
  }

  private Optional<WrittenDate> monthFirst(Token word) {
    Optional<Month> month = word.month();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int start = cursor.at();
    cursor.next();
    takeFullStop(word);
    int day = cursor.peek(0).map(DateScanner::dayOfMonth).orElse(0);
    if (day == 0 || isPartOfNumber()) {
      return Optional.empty();
    }
    Token number = tokens.get(cursor.at());
    cursor.next();
    return Optional.of(finish(start, day, number, month.get(), word));
  }

  private Optional<WrittenDate> dayFirst(Token number) {
    int start = cursor.at();
    int day = dayOfMonth(number);
    if (day == 0 || start > 0 && continuesNumber(start)) {
      return Optional.empty();
    }
    cursor.next();
    cursor.takeAnyWord(List.of("of"));
    Optional<Token> word = cursor.peek(0);
    Optional<Month> month = word.flatMap(Token::month);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    cursor.next();
    takeFullStop(word.get());
    return Optional.of(finish(start, day, number, month.get(), word.get()));
  }

  private WrittenDate finish(int start, int day, Token number, Month month, Token word) {
    Optional<Token> year = year();
    TemporalExpression.Parts parts = new TemporalExpression.Parts(
        Optional.empty(), number.span(), word.span(), year.map(Token::span));
    return new WrittenDate(cursor.spanFrom(start), day, month,
        year.map(token -> Integer.valueOf(token.text())), Optional.empty(), parts);
  }

  private Optional<Token> year() {
    int place = cursor.at();
    cursor.take(',');
    Optional<Token> year = cursor.peek(0).filter(NumericDate::isYear);
    if (year.isEmpty() || isPartOfNumber()) {
      cursor.moveTo(place);
      return Optional.empty();
    }
    cursor.next();
    return year;
  }

  private void takeFullStop(Token word) {
    boolean stop = cursor.peek(0).filter(token -> token.is('.') && word.touches(token)).isPresent();
    if (stop && word.isShortCalendarWord() && cursor.peek(1).isPresent()) {
      cursor.next();
    }
  }

  /** Whether the number here goes on behind a mark: "8.5", "3,000", "10:30", "5%". */
  private boolean isPartOfNumber() {
    Token number = tokens.get(cursor.at());
    Optional<Token> mark = cursor.peek(1).filter(number::touches);
    return mark.filter(token -> token.is('%')).isPresent()
        || mark.filter(token -> ".,:".contains(token.text())).isPresent()
        && cursor.peek(2).filter(token -> token.kind() == Token.Kind.NUMBER && mark.get().touches(token)).isPresent();
  }

  private boolean continuesNumber(int place) {
    Token before = tokens.get(place - 1);
    return before.touches(tokens.get(place)) && (".,:$€£".contains(before.text()));
  }

  /** 1 to 31, or 0. */
  private static int dayOfMonth(Token token) {
    if (token.kind() != Token.Kind.NUMBER || token.text().length() > 4) {
      return 0;
    }
    String text = token.text();
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean plain = digits == text.length() || ORDINAL_ENDINGS.contains(text.substring(digits));
    int value = plain && digits >= 1 && digits <= 2 ? Integer.parseInt(text.substring(0, digits)) : 0;
    return value <= 31 ? value : 0;
  }
}
