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
    boolean certain = tokens.at(from).isCapitalised() && !shortened && !common || PREPOSITIONS.contains(tokens.at(from - 1).lower())
        || tokens.is(from - 1, "-") && PREPOSITIONS.contains(tokens.at(from - 2).lower());
    return certain ? List.of(phrase(from, place, CalendarMonths.yearless(month.get()))) : List.of();
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
