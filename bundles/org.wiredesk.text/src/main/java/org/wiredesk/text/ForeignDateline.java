package org.wiredesk.text;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a dateline in another language than English at the start of a line: at most {@value #MOST_WORDS} words for the
 * place, then a day or an agency in brackets or strokes or both, closed by a dash, a full stop or the bracket:
 * "МОСКВА, 26 ноября. /ТАСС/.", "PARIS, 3 mai (AFP) -", "BERLIN (dpa) –". In Chinese the agency comes first and 电 last,
 * in Japanese all stands in 【】.
 */
final class ForeignDateline {

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_AGENCY = 60;
  private static final int LONGEST_CHINESE = 40;
  private static final int LONGEST_PLACE = 8;
  private static final int MONTHS = 12;
  private static final int MOST_PARTS = 4;
  private static final String DASHES = "-\u2013\u2014\u2015";
  private static final String SEPARATORS = " \u00a0,.;:";

  private final TextCursor cursor;
  private final String text;
  private final int start;
  private final Locale language;
  private Optional<MonthDay> day = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<Span> daySpan = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private boolean markBeforeDay;

  private ForeignDateline(String text, int start, int lineEnd, Locale language) {
    this.text = text;
    this.start = start;
    this.language = language;
    this.cursor = new TextCursor(text, start, Math.min(lineEnd, start + LONGEST));
  }

  /** The dateline that begins at {@code start}; {@code lineEnd} is where its line ends. */
  static Optional<Dateline> scan(String text, int start, int lineEnd, Locale language) {
    ForeignDateline scanner = new ForeignDateline(text, start, lineEnd, language);
    return switch (language.getLanguage()) {
      case "zh" -> scanner.chinese();
      case "ja" -> scanner.japanese();
      default -> scanner.western(lineEnd);
    };
  }

  /** "新华社北京11月26日电（记者……）" and "中新网3月4日电". */
  private Optional<Dateline> chinese() {
    int end = text.indexOf('电', start);
    boolean named = "新中人央".indexOf(cursor.peek()) >= 0;
    if (!named || end < 0 || end - start > LONGEST_CHINESE || text.substring(start, end).indexOf('。') >= 0) {
      return placeAndDay();
    }
    dayBefore(end);
    cursor.moveTo(end + 1);
    cursor.skipBlanks();
    if (cursor.peek() == '（' || cursor.peek() == '(') {
      skipBehind(cursor.peek() == '（' ? '）' : ')');
    }
    return Optional.of(new Dateline(cursor.spanSince(start), List.of(), day, year, daySpan, Optional.empty()));
  }

  /** "11月26日" at the end of what stands before a place. */
  private void dayBefore(int end) {
    int from = end;
    while (from > start && (Character.isDigit(text.charAt(from - 1)) || "年月日".indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    cursor.moveTo(from);
    monthAndDay(from);
  }

  /** "【モスクワ共同】". */
  private Optional<Dateline> japanese() {
    if (cursor.take('【') && skipBehind('】')) {
      return Optional.of(new Dateline(cursor.spanSince(start), List.of(), day, year, daySpan, Optional.empty()));
    }
    cursor.moveTo(start);
    return placeAndDay();
  }

  /** "杭州，2014年3月5日。". */
  private Optional<Dateline> placeAndDay() {
    String place = cursor.takeLetters();
    if (place.isEmpty() || place.length() > LONGEST_PLACE || !cursor.skip("，、, ")) {
      return Optional.empty();
    }
    if (!monthAndDay(cursor.at()) || !cursor.skip("。電电")) {
      return Optional.empty();
    }
    return Optional.of(new Dateline(cursor.spanSince(start), List.of(place), day, year, daySpan, Optional.empty()));
  }

  /** "2014年3月5日", the year being optional. */
  private boolean monthAndDay(int from) {
    int number = cursor.takeNumber(4, 4);
    if (number > 0 && cursor.take('年')) {
      year = Optional.of(number);
    }
    int month = cursor.takeNumber(1, 2);
    int ofMonth = cursor.take('月') ? cursor.takeNumber(1, 2) : -1;
    if (month < 1 || month > MONTHS || ofMonth < 1 || ofMonth > Month.of(month).maxLength() || !cursor.take('日')) {
      return false;
    }
    day = Optional.of(MonthDay.of(month, ofMonth));
    daySpan = Optional.of(cursor.spanSince(from));
    return true;
  }

  private boolean skipBehind(char closing) {
    int from = cursor.at();
    while (!cursor.ended() && cursor.at() - from < LONGEST_AGENCY) {
      if (cursor.take(closing)) {
        return true;
      }
      cursor.moveTo(cursor.at() + 1);
    }
    cursor.moveTo(from);
    return false;
  }

  private Optional<Dateline> western(int lineEnd) {
    String place = place();
    boolean more = !place.isEmpty() || cursor.peek() == '(' || cursor.peek() == '/';
    for (int parts = 0; more && parts < MOST_PARTS; parts++) {
      more = part();
    }
    int end = cursor.at();
    boolean closed = text.charAt(Math.max(start, end - 1)) == '.';
    cursor.skip(SEPARATORS);
    boolean dash = cursor.skip(DASHES);
    closed |= dash || text.substring(end, cursor.at()).indexOf('.') >= 0;
    boolean enclosed = agency.isPresent() && day.isPresent() && !place.isEmpty();
    boolean capitals = place.equals(place.toUpperCase(language)) && place.length() > 1;
    boolean dated = day.isPresent() && closed && (markBeforeDay || capitals);
    boolean proof = !place.isEmpty() && (dated || agency.isPresent() && dash) || enclosed;
    if (!proof || cursor.at() >= lineEnd || Character.isLowerCase(nextLetter(lineEnd)) && !dash) {
      return Optional.empty();
    }
    Span span = Blanks.trim(text, start, cursor.at());
    return Optional.of(new Dateline(span, List.of(place), day, year, daySpan, agency));
  }

  private char nextLetter(int lineEnd) {
    int at = Punctuation.skipOpeners(text, Punctuation.skipBlanks(text, cursor.at(), lineEnd), lineEnd);
    return at < lineEnd ? text.charAt(at) : 0;
  }

  /** Words up to a day or an agency; each with a capital where the script has them. */
  private String place() {
    int end = start;
    for (int words = 0; words < MOST_WORDS; words++) {
      char first = cursor.peek();
      boolean capital = Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first);
      if (!capital || !word()) {
        break;
      }
      end = cursor.at();
      cursor.skip(" \u00a0,/");
    }
    cursor.moveTo(end);
    return text.substring(start, end);
  }

  private boolean word() {
    int from = cursor.at();
    while (!cursor.ended() && isLetter(cursor.peek())
        || "-'\u2019".indexOf(cursor.peek()) >= 0 && cursor.at() > from && isLetter(cursor.peek(1))) {
      cursor.moveTo(cursor.at() + 1);
    }
    return cursor.at() > from;
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** One more day or agency with what separates it from the part before. */
  private boolean part() {
    int before = cursor.at();
    cursor.skip(SEPARATORS);
    cursor.skip(DASHES);
    cursor.skip(SEPARATORS);
    boolean mark = !cursor.since(before).isBlank();
    if (day.isEmpty() && day()) {
      markBeforeDay = mark;
      return true;
    }
    if (agency.isEmpty() && agency()) {
      return true;
    }
    cursor.moveTo(before);
    return false;
  }

  private boolean day() {
    int from = cursor.at();
    int number = cursor.takeNumber(1, 2);
    cursor.take('.');
    cursor.skipBlanks();
    if (cursor.takeWord("de") || cursor.takeWord("di")) {
      cursor.skipBlanks();
    }
    int word = cursor.at();
    word();
    Optional<Integer> month = MonthNames.month(cursor.since(word), language);
    if (number < 1 || month.isEmpty()) {
      cursor.moveTo(from);
      return false;
    }
    try {
      day = Optional.of(MonthDay.of(month.get(), number));
    } catch (DateTimeException notInTheCalendar) {
      cursor.moveTo(from);
      return false;
    }
    cursor.take('.');
    year();
    daySpan = Optional.of(cursor.spanSince(from));
    return true;
  }

  private void year() {
    int before = cursor.at();
    cursor.skip(" \u00a0,");
    if (cursor.takeWord("de")) {
      cursor.skipBlanks();
    }
    int number = cursor.takeNumber(4, 4);
    if (number < 0) {
      cursor.moveTo(before);
      return;
    }
    year = Optional.of(number);
    int end = cursor.at();
    cursor.skipBlanks();
    if (!cursor.takeWord("года") && !cursor.takeWord("року") && !cursor.takeWord("г") && !cursor.takeWord("р")) {
      cursor.moveTo(end);
    }
  }

  /** In brackets or strokes, or one that every desk knows: "РИА Новости". */
  private boolean agency() {
    int from = cursor.at();
    int opening = "(/[".indexOf(cursor.peek());
    if (!cursor.ended() && opening >= 0) {
      cursor.moveTo(from + 1);
      if (skipBehind(")/]".charAt(opening))) {
        agency = Optional.of(text.substring(from + 1, cursor.at() - 1));
        return true;
      }
    } else {
      for (String known : List.of("РИА Новости", "Интерфакс", "ТАСС", "ИТАР-ТАСС", "РИАН", "УНИАН", "УНІАН",
          "Укринформ", "Укрінформ", "БелТА", "ИА REX")) {
        if (cursor.takeWord(known)) {
          agency = Optional.of(cursor.since(from));
          return true;
        }
      }
    }
    cursor.moveTo(from);
    return false;
  }
}
