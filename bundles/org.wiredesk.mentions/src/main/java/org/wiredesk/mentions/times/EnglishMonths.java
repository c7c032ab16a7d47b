package org.wiredesk.mentions.times;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Months without a day: "October", "October 1984", "in May". */
final class EnglishMonths implements Recogniser {

  private static final Set<String> PREPOSITIONS = Set.of("in", "of", "since", "by", "until", "till", "from", "to",
      "through", "during", "before", "after", "last", "this", "next", "early", "late", "mid", "and", "between", "for",
      "each", "every", "the", "its", "or", "around", "about", "previous");

  private static final Set<String> JOINTS = Set.of("-", "to", "and", "or", "through", "until");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    boolean common = EnglishWords.COMMON.contains(tokens.at(from).lower());
    Optional<Month> month = name(cursor);
    if (month.isEmpty()) {
      return List.of();
    }
    int place = cursor.at();
    if (!cursor.take(",")) {
      cursor.take("of");
    }
    Optional<Integer> year = EnglishYears.written(cursor);
    if (year.isPresent()) {
      return List.of(phrase(from, cursor.at(), Meaning.fixed(CalendarMonths.in(month.get(), year.get()))));
    }
    boolean shortened = EnglishWords.SHORTENED.contains(tokens.at(from).lower()) && !tokens.is(place - 1, ".");
    Optional<Integer> yearOfEnd = yearOfEnd(tokens, place);
    if (yearOfEnd.isPresent()) {
      return List.of(phrase(from, place, Meaning.fixed(CalendarMonths.in(month.get(), yearOfEnd.get()))));
    }
    Token before = tokens.is(from - 1, "-") ? tokens.at(from - 2) : tokens.at(from - 1);
    boolean certain = tokens.at(from).isCapitalised() && !shortened
        && (!common || PREPOSITIONS.contains(before.lower()));
    Meaning meaning = tokens.is(from - 1, "since")
        ? CalendarMonths.begun(month.get()) : CalendarMonths.yearless(month.get());
    return certain ? List.of(phrase(from, place, meaning)) : List.of();
  }

  /** "January to March 2014", "Jan.-Feb. 2014": the year of the second month. */
  private static Optional<Integer> yearOfEnd(Tokens tokens, int place) {
    Cursor cursor = new Cursor(tokens, place);
    boolean joined = cursor.takeAny(JOINTS) && name(cursor).isPresent();
    return joined ? EnglishYears.written(cursor) : Optional.empty();
  }

  private static Phrase phrase(int from, int to, Meaning meaning) {
    return Phrase.of(from, to, TimexType.DATE, "month", meaning);
  }

  /** The name of a month; a shortened one with its full stop. What is a common word too begins with a capital. */
  static Optional<Month> name(Cursor cursor) {
    Token word = cursor.peek();
    if (!word.isCapitalised() && EnglishWords.COMMON.contains(word.lower())) {
      return Optional.empty();
    }
    Optional<Month> month = cursor.take(EnglishWords.MONTHS);
    if (month.isPresent() && EnglishWords.SHORTENED.contains(word.lower()) && !cursor.peek(1).isNone()) {
      cursor.takeStop();
    }
    return month;
  }
}
