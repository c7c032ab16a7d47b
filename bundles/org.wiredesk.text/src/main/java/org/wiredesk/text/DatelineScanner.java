package org.wiredesk.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one dateline at the start of a line. The parts may come in the orders agencies use:
 *
 * <pre>
 *   places [day] [agency] end      MOSCOW, Nov. 26 (Reuters) -
 *   places [agency] [day] end      PARIS (AFP), 3 May 2005 -
 *   day, places agency end         26 November, Minsk /BelTA/.
 *   [day] (agency) dash            (Reuters) -
 * </pre>
 *
 * What the parts prove together is for {@link DatelineEvidence} to say. At most {@value #LONGEST} code units are read.
 */
final class DatelineScanner {

  private static final int LONGEST = 240;
  private static final String DASHES = "-\u2013\u2014\u2015";
  private static final String SEPARATORS = ",.;:| \u00a0" + DASHES;
  private static final Set<String> ZONES =
      Set.of("GMT", "UTC", "MSK", "EST", "EDT", "CET", "CEST", "IST", "JST", "BST", "PST", "PDT");

  private final TextCursor cursor;
  private final int start;
  private final AgencyScanner agencies;
  private Optional<PlaceScanner.Places> places = Optional.empty();
  private Optional<WrittenDay> day = Optional.empty();
  private Optional<AgencyScanner.Credit> agency = Optional.empty();
  private boolean markBeforeDay;

  private DatelineScanner(String text, int start, int lineEnd) {
    this.start = start;
    this.cursor = new TextCursor(text, start, Math.min(lineEnd, start + LONGEST));
    this.agencies = new AgencyScanner(cursor);
  }

  /** The dateline that begins at {@code start}; {@code lineEnd} is where its line ends. */
  static Optional<Dateline> scan(String text, int start, int lineEnd) {
    DatelineScanner scanner = new DatelineScanner(text, start, lineEnd);
    scanner.readHead();
    if (scanner.places.isEmpty() && scanner.day.isEmpty() && scanner.agency.isEmpty()) {
      return Optional.empty();
    }
    scanner.readRest();
    scanner.dropNumberTakenForYear(text);
    int end = scanner.cursor.at();
    DatelineEvidence.Ending ending = scanner.readEnd(text);
    DatelineEvidence evidence = new DatelineEvidence(scanner.places, scanner.day, scanner.markBeforeDay, scanner.agency,
        ending, Continuation.of(text, scanner.cursor.at(), lineEnd));
    return evidence.suffices() ? Optional.of(scanner.dateline(text, end)) : Optional.empty();
  }

  private void readHead() {
    cursor.skipBlanks();
    agency = agencies.scan(false);
    if (agency.isPresent()) {
      return;
    }
    readDay();
    if (day.isEmpty()) {
      places = PlaceScanner.scan(cursor);
    } else if (cursor.peek() == ',') {
      int place = cursor.at();
      cursor.take(',');
      cursor.skipBlanks();
      places = PlaceScanner.scan(cursor);
      if (places.isEmpty()) {
        cursor.moveTo(place);
      }
    }
  }

  private void readRest() {
    boolean more = true;
    while (more) {
      more = readPart();
    }
  }

  /** One more day or agency, with what separates it from the part before. */
  private boolean readPart() {
    int place = cursor.at();
    cursor.skipBlanks();
    int gap = cursor.at();
    cursor.skip(SEPARATORS);
    String marks = cursor.since(gap).strip();
    boolean dash = hasDash(marks);
    if (day.isEmpty() && !(dash && Character.isLetter(cursor.peek()) && cursor.peek(1) == 'n') && readDay()) {
      markBeforeDay = !dash && !marks.isEmpty();
      return true;
    }
    if (agency.isEmpty()) {
      agency = agencies.scan(day.isPresent());
      if (agency.isPresent()) {
        return true;
      }
    }
    cursor.moveTo(place);
    return false;
  }

  private boolean readDay() {
    day = DayScanner.scan(cursor);
    if (day.isPresent()) {
      skipTime();
    }
    return day.isPresent();
  }

  /** A time of day after the day: "26 Nov. 2015, 14:05 MSK". */
  private void skipTime() {
    int place = cursor.at();
    cursor.skip(", ");
    boolean hour = cursor.takeNumber(1, 2) >= 0 && cursor.take(':');
    if (!hour || cursor.takeNumber(2, 2) < 0) {
      cursor.moveTo(place);
      return;
    }
    int end = cursor.at();
    cursor.skipBlanks();
    if (!ZONES.contains(cursor.takeLetters())) {
      cursor.moveTo(end);
    }
  }

  /** In "26 Nov. 2000 people came" the number begins the sentence. */
  private void dropNumberTakenForYear(String text) {
    if (day.isEmpty() || day.get().year().isEmpty() || cursor.at() != day.get().span().end()) {
      return;
    }
    boolean closed = text.charAt(day.get().endOfDay() - 1) == '.';
    if (closed && cursor.peek() == ' ' && Character.isLowerCase(cursor.peek(1))) {
      day = day.map(WrittenDay::yearless);
      cursor.moveTo(day.get().endOfDay());
    }
  }

  /** Moves over the marks that close the dateline and the blanks behind them. */
  private DatelineEvidence.Ending readEnd(String text) {
    int place = cursor.at();
    cursor.skip(SEPARATORS);
    String marks = cursor.since(place);
    if (hasDash(marks)) {
      boolean lone = marks.equals("-");
      return lone ? DatelineEvidence.Ending.HYPHEN : DatelineEvidence.Ending.DASH;
    }
    if (marks.chars().anyMatch(c -> ".:|".indexOf(c) >= 0) || (place > start && text.charAt(place - 1) == '.')) {
      return DatelineEvidence.Ending.STOP;
    }
    return DatelineEvidence.Ending.OPEN;
  }

  private static boolean hasDash(String marks) {
    return marks.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
  }

  private Dateline dateline(String text, int endOfParts) {
    int end = cursor.at();
    while (end > endOfParts && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u00a0')) {
      end--;
    }
    return new Dateline(new Span(firstMark(text), end), places.map(PlaceScanner.Places::names).orElse(List.of()),
        day.map(WrittenDay::day), day.flatMap(WrittenDay::year), day.map(WrittenDay::span),
        agency.map(AgencyScanner.Credit::name));
  }

  private int firstMark(String text) {
    int first = start;
    while (Character.isWhitespace(text.charAt(first)) || Character.isSpaceChar(text.charAt(first))) {
      first++;
    }
    return first;
  }
}
