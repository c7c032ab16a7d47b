package org.wiredesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the places at the head of a dateline: "MOSCOW", "WASHINGTON/LONDON", "KIRKUK, Iraq", "ROSTOV-ON-DON and Kiev".
 * It knows no gazetteer: what may be a place is told from how it is written.
 */
final class PlaceScanner {

  private static final int MOST_WORDS = 5;
  private static final int MOST_PLACES = 5;
  /** Words within a name of several words that are not capitalised. */
  private static final Set<String> INNER =
      Set.of("am", "an", "der", "de", "del", "la", "le", "les", "el", "al", "sur", "upon", "on", "of", "du", "do", "da",
          "dos", "di", "near");
  /** What begins an ordinary sentence or a slug and never a place. */
  private static final Set<String> NEVER_FIRST =
      Set.of(
      "A", "AN", "AND", "AS", "AT", "AFTER", "BEFORE", "BUT", "BY", "FOR", "FROM", "HE", "HER", "HIS", "IF", "IN",
      "IT", "ITS", "MR", "MRS", "MS", "ON", "OR", "OUR", "SHE", "SINCE", "SO", "THEY", "THIS", "TO", "UNTIL", "WE",
      "WHEN", "WHILE", "WITH", "YOU");
  /** Shortened words that a name of a place may have; their full stop belongs to it. */
  private static final Set<String> SHORTENED = Set.of("ST", "STE", "STS", "MT", "FT");

  private PlaceScanner() {}

  /**
   * Places as written.
   *
   * @param names at least one; state or country stays with its town: "KIRKUK, Iraq"
   * @param capitals whether the first is written in capitals
   */
  record Places(List<String> names, boolean capitals) {}

  /** Moves the cursor behind the places, or leaves it where it was when there is none. */
  static Optional<Places> scan(TextCursor cursor) {
    int start = cursor.at();
    Optional<Name> first = name(cursor);
    if (first.isEmpty() || neverFirst(first.get())) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of(first.get().text()));
    boolean capitals = first.get().capitals();
    int end = cursor.at();
    for (int i = 1; i < MOST_PLACES; i++) {
      Optional<Joint> joint = joint(cursor);
      Optional<Name> next = joint.isPresent() && !dayHere(cursor) ? name(cursor) : Optional.empty();
      if (next.isEmpty()) {
        break;
      }
      if (joint.get() == Joint.COMMA && region(next.get(), capitals)) {
        int last = names.size() - 1;
        names.set(last, names.get(last) + ", " + next.get().text());
      } else {
        names.add(next.get().text());
      }
      end = cursor.at();
    }
    cursor.moveTo(end);
    return Optional.of(new Places(names, capitals));
  }

  private enum Joint { COMMA, AND }

  private record Name(String text, boolean capitals) {}

  private static boolean neverFirst(Name name) {
    String[] words = name.text().split("[ ,]", 2);
    boolean calendar = CalendarWords.month(words[0]).isPresent() || CalendarWords.weekday(words[0]).isPresent();
    return NEVER_FIRST.contains(words[0].toUpperCase(Locale.ROOT)) || (calendar && words.length == 1);
  }

  private static Optional<Joint> joint(TextCursor cursor) {
    boolean blank = cursor.skipBlanks();
    boolean stroke = cursor.peek() == '/' && blank == Blanks.isBlank(cursor.peek(1)) && cursor.take('/');
    if (stroke || cursor.take('&') || (blank && cursor.takeWord("and"))) {
      cursor.skipBlanks();
      return Optional.of(Joint.AND);
    }
    if (cursor.take(',')) {
      cursor.skipBlanks();
      return Optional.of(Joint.COMMA);
    }
    return Optional.empty();
  }

  private static boolean region(Name name, boolean capitals) {
    return !capitals || !name.capitals() || name.text().length() == 2 || name.text().indexOf('.') > 0;
  }

  private static boolean dayHere(TextCursor cursor) {
    int place = cursor.at();
    boolean day = DayScanner.scan(cursor).isPresent();
    cursor.moveTo(place);
    return day;
  }

  private static boolean agencyHere(TextCursor cursor) {
    int place = cursor.at();
    boolean agency = Agencies.take(cursor);
    cursor.moveTo(place);
    return agency;
  }

  /** A name of up to five words: all in capitals, or each with a capital; "FRANKFURT am Main" is one too. */
  private static Optional<Name> name(TextCursor cursor) {
    int start = cursor.at();
    String word = word(cursor);
    if (!capital(word)) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    boolean capitals = capitals(word);
    boolean undecided = shortened(word);
    int end = cursor.at();
    for (int i = 1; i < MOST_WORDS && cursor.skipBlanks(); i++) {
      boolean inner = takeInner(cursor);
      String next = dayHere(cursor) || agencyHere(cursor) ? "" : word(cursor);
      capitals |= undecided && capitals(next);
      if (!capital(next) || (capitals && !inner && !capitals(next))) {
        break;
      }
      undecided = false;
      end = cursor.at();
    }
    cursor.moveTo(end);
    return Optional.of(new Name(cursor.since(start), capitals));
  }

  private static boolean takeInner(TextCursor cursor) {
    int start = cursor.at();
    int end = start;
    while (INNER.contains(cursor.takeLetters()) && cursor.skipBlanks()) {
      end = cursor.at();
    }
    cursor.moveTo(end);
    return end > start;
  }

  /** Letters with hyphens, apostrophes and dots among them: "PORT-AU-PRINCE", "N'DJAMENA", "D.C.", "St.". */
  private static String word(TextCursor cursor) {
    int start = cursor.at();
    boolean letters = !cursor.takeLetters().isEmpty();
    boolean dotted = false;
    while (letters && ".-'\u2019".indexOf(cursor.peek()) >= 0 && Character.isLetter(cursor.peek(1))) {
      dotted |= cursor.peek() == '.';
      cursor.moveTo(cursor.at() + 1);
      cursor.takeLetters();
    }
    boolean abbreviation = dotted || shortened(cursor.since(start)) || cursor.peek(1) == ','
        || (cursor.peek(1) == ' ' && cursor.peek(2) == '(');
    if (letters && abbreviation) {
      cursor.take('.');
    }
    return cursor.since(start);
  }

  private static boolean shortened(String word) {
    return SHORTENED.contains(word.replace(".", "").toUpperCase(Locale.ROOT));
  }

  private static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** "MOSCOW", also "McALLEN" and "D.C.". */
  private static boolean capitals(String word) {
    long upper = word.chars().filter(Character::isUpperCase).count();
    long lower = word.chars().filter(Character::isLowerCase).count();
    return upper >= 2 && lower <= 2 && upper > 2 * lower;
  }
}
