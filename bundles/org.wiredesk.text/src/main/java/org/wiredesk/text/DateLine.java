package org.wiredesk.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date on a line of its own at the head or the foot of a wire, as pages and archives put it there:
 * "26 November 2015, 14:05".
 */
record DateLine(Span span, LocalDate date) {

  private static final int LINES_AT_HEAD = 6;
  private static final int LINES_AT_FOOT = 3;
  private static final int LONGEST = 60;
  private static final List<String> LABELS = List.of("published", "posted", "updated", "date", "on", "at");

  /** The first one; none where the lines give different days. */
  static Optional<DateLine> find(String text, List<Span> paragraphs) {
    Optional<DateLine> found = Optional.empty();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i >= LINES_AT_HEAD && i < paragraphs.size() - LINES_AT_FOOT) {
        i = paragraphs.size() - LINES_AT_FOOT;
      }
      Optional<DateLine> line = read(text, paragraphs.get(i));
      if (line.isPresent() && found.isPresent() && !line.get().date().equals(found.get().date())) {
        return Optional.empty();
      }
      found = found.or(() -> line);
    }
    return found;
  }

  private static Optional<DateLine> read(String text, Span line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    TextCursor cursor = new TextCursor(text, line.start(), line.end());
    skipLabels(cursor);
    int start = cursor.at();
    skipTime(cursor);
    Optional<LocalDate> date = DayScanner.scan(cursor).flatMap(WrittenDay::date);
    Span span = cursor.spanSince(start);
    skipTime(cursor);
    cursor.skip(".|)");
    return cursor.ended() ? date.map(day -> new DateLine(span, day)) : Optional.empty();
  }

  private static void skipLabels(TextCursor cursor) {
    for (String label : LABELS) {
      if (cursor.takeWord(label)) {
        cursor.skip(": ");
      }
    }
  }

  /** "14:05", "14:05:10 MSK", "at 14:05 GMT" with the commas and strokes around it. */
  private static void skipTime(TextCursor cursor) {
    int place = cursor.at();
    cursor.skip(",;|/-(T \u2013\u2014");
    cursor.takeWord("at");
    cursor.skipBlanks();
    if (cursor.takeNumber(1, 2) < 0 || !cursor.take(':') || cursor.takeNumber(2, 2) < 0) {
      cursor.moveTo(place);
      return;
    }
    if (cursor.take(':')) {
      cursor.takeNumber(2, 2);
    }
    cursor.skipBlanks();
    int zone = cursor.at();
    String letters = cursor.takeLetters();
    if (CalendarWords.month(letters).isPresent() || CalendarWords.weekday(letters).isPresent()) {
      cursor.moveTo(zone);
    }
    cursor.skip(",;| ");
  }
}
