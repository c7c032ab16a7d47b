package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Years alone ("1984", "nineteen ninety-six", "fiscal 1998"), decades ("the 1980s", "the '90s") and centuries. */
final class EnglishYears implements Recogniser {

  private static final int FIRST = 1000;
  private static final int LAST = 2199;
  private static final Set<String> BEFORE_A_YEAR = Set.of("in", "since", "of", "by", "from", "until", "till", "for",
      "between", "through", "throughout", "during", "before", "after", "around", "early", "late", "mid", "fiscal",
      "and", "to", "or", "year", "the", "summer", "spring", "winter", "autumn", "fall", "(", "-", "circa", "about",
      "than", "as", "its", "their", "with", "beyond", "both", "late-", "early-", "back");
  private static final Set<String> CERTAINLY_BEFORE_A_YEAR = Set.of("the", "-", "in", "since", "during");
  private static final Map<String, Integer> SPOKEN_CENTURIES = Map.of("eighteen", 18, "nineteen", 19, "twenty", 20);
  private static final Map<String, Integer> DECADES = Map.of("twenties", 2, "thirties", 3, "forties", 4, "fifties", 5,
      "sixties", 6, "seventies", 7, "eighties", 8, "nineties", 9);

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    cursor.take("the");
    int core = cursor.at();
    Optional<CalendarValue> value = decade(cursor).or(() -> century(cursor)).or(() -> fiscal(cursor));
    if (value.isEmpty()) {
      value = year(cursor, core > from);
    }
    return value.map(it -> Phrase.of(from, cursor.at(), TimexType.DATE, "year", Meaning.fixed(it)))
        .map(List::of).orElse(List.of());
  }

  /** "FY2011", "FY98". */
  private static Optional<CalendarValue> fiscal(Cursor cursor) {
    Token year = cursor.peek(1);
    boolean fits = cursor.peek().text().equals("FY") && (year.hasDigits(4) || year.hasDigits(2) && year.glued());
    if (!fits) {
      return Optional.empty();
    }
    cursor.moveTo(cursor.at() + 2);
    int century = year.hasDigits(4) ? 0 : year.number() >= 50 ? 1900 : 2000;
    return Optional.of(new CalendarValue.Year(century + year.number(), true));
  }

  private static Optional<CalendarValue> year(Cursor cursor, boolean article) {
    int start = cursor.at();
    boolean fiscal = cursor.take("fiscal", "year") || cursor.take("fiscal") || cursor.take("school", "year");
    boolean named = fiscal || cursor.take("year") || cursor.take("calendar", "year") || cursor.take("calendar");
    if (article && !named) {
      return Optional.empty();
    }
    Token before = cursor.peek(-1);
    Token figure = cursor.peek();
    Optional<Integer> year = written(cursor);
    if (year.isEmpty() || !named && !isLikely(before, figure, cursor.peek())) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    return year.map(it -> new CalendarValue.Year(it, false));
  }

  /** Whether a number in figures is meant as a year, seen from the words around it. */
  private static boolean isLikely(Token before, Token year, Token behind) {
    if (year.isWord()) {
      return true;
    }
    if (year.number() < 1500 || before.isNumber() || behind.isNumber()) {
      return false;
    }
    if (before.is("$") || before.is("#") || before.is("no") || before.is("'") && year.glued()) {
      return false;
    }
    boolean counted = behind.isWord() && !behind.glued() && behind.lower().endsWith("s") && !behind.isCapitalised()
        && !Set.of("was", "is", "has", "as", "this", "his", "its", "us", "results", "earnings", "sales", "elections",
            "levels", "figures", "budgets", "profits", "s").contains(behind.lower());
    if (counted && !CERTAINLY_BEFORE_A_YEAR.contains(before.lower())) {
      return false;
    }
    return BEFORE_A_YEAR.contains(before.lower()) || before.isNone() || before.is(",") || before.isWord()
        || year.opensSentence();
  }

  /** A year with all four figures, or in words. */
  static Optional<Integer> written(Cursor cursor) {
    Token token = cursor.peek();
    if (!token.isNumber()) {
      return spoken(cursor);
    }
    Token behind = cursor.peek(1);
    boolean goesOn = behind.glued() && (behind.isWord() && !behind.is("年") || behind.is("%")
        || ".,:".contains(behind.lower()) && cursor.peek(2).glued() && cursor.peek(2).isNumber());
    boolean inNumber = token.glued() && ".,:$€£".contains(cursor.peek(-1).lower())
        && (cursor.peek(-1).is("$") || cursor.peek(-2).isNumber() && cursor.peek(-1).glued());
    boolean year = token.hasDigits(4) && token.number() >= FIRST && token.number() <= LAST && !goesOn && !inNumber;
    if (!year) {
      return Optional.empty();
    }
    cursor.next();
    return Optional.of(token.number());
  }

  /** "nineteen ninety-six", "two thousand", "two thousand one". */
  private static Optional<Integer> spoken(Cursor cursor) {
    int start = cursor.at();
    if (cursor.take("two", "thousand")) {
      int place = cursor.at();
      int rest = EnglishNumbers.belowHundred(cursor).filter(it -> it < 30).orElse(0);
      cursor.moveTo(rest == 0 ? place : cursor.at());
      boolean counts = cursor.peek().isWord() && cursor.peek().lower().endsWith("s");
      if (cursor.tokens().is(start - 1, "year") || !counts && (rest > 0 || cursor.tokens().is(start - 1, "in"))) {
        return Optional.of(2000 + rest);
      }
      cursor.moveTo(start);
      return Optional.empty();
    }
    Optional<Integer> century = cursor.take(SPOKEN_CENTURIES);
    Optional<Integer> rest = century.flatMap(it -> EnglishNumbers.belowHundred(cursor)).filter(it -> it >= 10);
    if (rest.isEmpty()) {
      cursor.moveTo(start);
    }
    return rest.map(it -> century.get() * 100 + it);
  }

  private static Optional<CalendarValue> decade(Cursor cursor) {
    Token first = cursor.peek();
    if (first.isNumber() && first.hasDigits(4) && first.number() % 10 == 0 && isPlural(cursor, 1)) {
      cursor.moveTo(cursor.at() + (cursor.peek(1).is("'") ? 3 : 2));
      int decade = first.number() / 10;
      return Optional.of(decade % 10 == 0 && decade < 200
          ? new CalendarValue.Years(decade / 10, Grain.CENTURY) : new CalendarValue.Years(decade, Grain.DECADE));
    }
    int ahead = first.is("'") ? 1 : 0;
    Token brief = cursor.peek(ahead);
    Token before = cursor.peek(-1);
    boolean second = (before.is("and") || before.is("or") || before.is("to")) && cursor.peek(-2).is("s");
    boolean figures = brief.hasDigits(2) && brief.number() % 10 == 0
        && (ahead == 1 || second || before.is("the") || before.is("mid") || before.is("-"));
    if (figures && isPlural(cursor, ahead + 1)) {
      cursor.moveTo(cursor.at() + ahead + 2);
      return Optional.of(new CalendarValue.Years(190 + brief.number() / 10, Grain.DECADE));
    }
    int start = cursor.at();
    boolean nineteen = cursor.take("nineteen");
    Optional<Integer> word = cursor.take(DECADES);
    boolean known = word.isPresent() && (nineteen || cursor.peek(-2).is("the") || cursor.peek(-2).is("mid"));
    if (!known) {
      cursor.moveTo(start);
    }
    return word.filter(it -> known).map(it -> new CalendarValue.Years(190 + it, Grain.DECADE));
  }

  private static boolean isPlural(Cursor cursor, int ahead) {
    return cursor.peek(ahead).is("s") && cursor.peek(ahead).glued()
        || cursor.peek(ahead).is("'") && cursor.peek(ahead).glued() && cursor.peek(ahead + 1).is("s")
        && cursor.peek(ahead + 1).glued();
  }

  private static Optional<CalendarValue> century(Cursor cursor) {
    int start = cursor.at();
    Optional<Integer> number = EnglishNumbers.ordinal(cursor).filter(it -> it >= 1 && it <= 30);
    cursor.takeHyphen();
    if (number.isEmpty() || !cursor.take("century") && !cursor.take("centuries")) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    return number.map(it -> new CalendarValue.Years(it - 1, Grain.CENTURY));
  }
}
