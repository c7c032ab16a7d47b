package org.wiredesk.text;

import java.util.Optional;

/** Reads the agency of a dateline: "(Reuters)", "/TASS/", "RIA Novosti, Ivan Petrov.", "INTERFAX.RU -". */
final class AgencyScanner {

  private static final int LONGEST_CREDIT = 90;
  private static final int LONGEST_PLAIN = 24;
  private static final int MOST_NAMES = 4;
  private static final String CLOSING = ".:|-\u2013\u2014\u2015";

  private final TextCursor cursor;

  AgencyScanner(TextCursor cursor) {
    this.cursor = cursor;
  }

  /** How sure it is that an agency is meant. */
  enum Mark {
    /** A known agency in brackets or slashes. */
    KNOWN_ENCLOSED,
    /** A known agency without them, closed by a mark. */
    KNOWN_PLAIN,
    /** Words in brackets or slashes that could be one. */
    ENCLOSED,
    /** A word in capitals that could be one. */
    PLAIN
  }

  /** An agency as written, without the brackets around it. */
  record Credit(String name, Mark mark) {

    boolean known() {
      return mark == Mark.KNOWN_ENCLOSED || mark == Mark.KNOWN_PLAIN;
    }
  }

  /** Moves the cursor behind the agency; {@code afterDay} lets an unknown word in capitals be one. */
  Optional<Credit> scan(boolean afterDay) {
    int start = cursor.at();
    Optional<Credit> found = enclosed();
    if (found.isEmpty()) {
      cursor.moveTo(start);
      found = knownPlain();
    }
    if (found.isEmpty() && afterDay) {
      cursor.moveTo(start);
      found = plain();
    }
    if (found.isEmpty()) {
      cursor.moveTo(start);
    }
    return found;
  }

  private Optional<Credit> enclosed() {
    int opening = "(/[".indexOf(cursor.peek());
    if (cursor.ended() || opening < 0) {
      return Optional.empty();
    }
    char closing = ")/]".charAt(opening);
    cursor.moveTo(cursor.at() + 1);
    int inner = cursor.at();
    while (!cursor.ended() && cursor.peek() != closing && cursor.at() - inner < LONGEST_CREDIT) {
      cursor.moveTo(cursor.at() + 1);
    }
    String words = cursor.since(inner).strip();
    if (!cursor.take(closing) || words.isEmpty()) {
      return Optional.empty();
    }
    boolean name = Character.isUpperCase(words.charAt(0)) && words.chars().noneMatch(Character::isDigit);
    Mark mark = Agencies.credit(words) ? Mark.KNOWN_ENCLOSED : Mark.ENCLOSED;
    return mark == Mark.ENCLOSED && !name ? Optional.empty() : Optional.of(new Credit(words, mark));
  }

  private Optional<Credit> knownPlain() {
    int start = cursor.at();
    if (!Agencies.take(cursor)) {
      return Optional.empty();
    }
    String name = cursor.since(start);
    int end = cursor.at();
    skipReporter();
    if (cursor.at() > end && closed()) {
      return Optional.of(new Credit(name, Mark.KNOWN_PLAIN));
    }
    cursor.moveTo(end);
    return closed() || dayFollows() ? Optional.of(new Credit(name, Mark.KNOWN_PLAIN)) : Optional.empty();
  }

  /** "RIA Novosti, Ivan Petrov." and "KAZINFORM /Ivan Petrov/ -". */
  private void skipReporter() {
    int place = cursor.at();
    boolean comma = cursor.take(',');
    cursor.skipBlanks();
    boolean slash = !comma && cursor.take('/');
    if (comma || slash) {
      skipNames();
    }
    if (!comma && !(slash && cursor.take('/'))) {
      cursor.moveTo(place);
    }
  }

  private void skipNames() {
    int end = cursor.at();
    for (int i = 0; i < MOST_NAMES && Character.isUpperCase(cursor.peek()); i++) {
      cursor.takeLetters();
      end = cursor.at();
      cursor.skipBlanks();
    }
    cursor.moveTo(end);
  }

  private Optional<Credit> plain() {
    int start = cursor.at();
    while (Character.isUpperCase(cursor.peek())
        || ("-.".indexOf(cursor.peek()) >= 0 && Character.isUpperCase(cursor.peek(1)))) {
      cursor.moveTo(cursor.at() + 1);
    }
    int length = cursor.at() - start;
    boolean fits = length >= 3 && length <= LONGEST_PLAIN && !Character.isLetterOrDigit(cursor.peek());
    return fits && closed() ? Optional.of(new Credit(cursor.since(start), Mark.PLAIN)) : Optional.empty();
  }

  /** True where a mark and then the beginning of a sentence or nothing follows; does not move. */
  private boolean closed() {
    int place = cursor.at();
    cursor.skipBlanks();
    boolean mark = cursor.ended() || cursor.skip(CLOSING);
    cursor.skipBlanks();
    boolean lower = !cursor.ended() && Character.isLowerCase(cursor.peek());
    cursor.moveTo(place);
    return mark && !lower;
  }

  private boolean dayFollows() {
    int place = cursor.at();
    boolean found = cursor.take(',') && cursor.skipBlanks() && DayScanner.scan(cursor).isPresent();
    cursor.moveTo(place);
    return found;
  }
}
