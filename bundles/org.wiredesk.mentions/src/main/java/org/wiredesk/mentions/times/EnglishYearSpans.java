package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Years joined as figures: one season or working year ("the 2013-14 season"), or the ends of a range ("1997-98"). */
final class EnglishYearSpans implements Recogniser {

  private static final int MONTHS = 12;
  private static final Set<String> JOINTS = Set.of("-", "/");
  private static final Set<String> KINDS_OF_YEAR = Set.of("financial", "fiscal", "school", "academic", "marketing",
      "tax", "budget", "crop", "budgetary");
  private static final Set<String> SEASONS = Set.of("season", "campaign");
  private static final Set<String> BEFORE_OTHER_FIGURES = Set.of("$", "#", "€", "£", "no");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    cursor.take("the");
    int start = cursor.at();
    Token first = cursor.next();
    Optional<Integer> last = isYear(first, tokens.at(start - 1)) ? lastYear(cursor, first.number()) : Optional.empty();
    if (last.isEmpty()) {
      return List.of();
    }
    int end = cursor.at();
    if (last.get() == first.number() + 1 && takesKind(cursor)) {
      return List.of(year(from, cursor.at(), new CalendarValue.YearSpan(first.number(), last.get())));
    }
    boolean mayBeMonth = tokens.at(end - 1).number() <= MONTHS;
    return start > from || mayBeMonth || tokens.at(end - 1).hasDigits(4) ? List.of()
        : List.of(year(from, from + 1, new CalendarValue.Year(first.number(), false)),
            year(end - 1, end, new CalendarValue.Year(last.get(), false)));
  }

  private static Phrase year(int from, int to, CalendarValue value) {
    return Phrase.of(from, to, TimexType.DATE, "year", Meaning.fixed(value));
  }

  private static boolean isYear(Token token, Token before) {
    return token.hasDigits(4) && token.number() >= 1500 && token.number() <= 2199
        && !token.glued() && !BEFORE_OTHER_FIGURES.contains(before.lower());
  }

  /** The second year, in two figures or four; both stand without a space. */
  private static Optional<Integer> lastYear(Cursor cursor, int first) {
    Token second = cursor.peek(1);
    boolean joined = cursor.peek().glued() && second.glued() && cursor.takeAny(JOINTS);
    Token behind = cursor.peek(1);
    boolean goesOn = behind.glued() && (behind.isWord() || behind.isNumber() || "-/:%".contains(behind.lower())
        || ".,".contains(behind.lower()) && cursor.peek(2).isNumber() && cursor.peek(2).glued());
    if (!joined || goesOn || !second.hasDigits(2) && !second.hasDigits(4)) {
      return Optional.empty();
    }
    cursor.next();
    int year = second.hasDigits(4) ? second.number() : first - first % 100 + second.number();
    int next = second.hasDigits(2) && year < first ? year + 100 : year;
    return Optional.of(next).filter(it -> it > first && it - first < 50);
  }

  /** "season", "financial year". */
  private static boolean takesKind(Cursor cursor) {
    int place = cursor.at();
    if (cursor.takeAny(SEASONS) || cursor.takeAny(KINDS_OF_YEAR) && cursor.take("year")) {
      return true;
    }
    cursor.moveTo(place);
    return false;
  }
}
