package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Points in time a distance away: "two months ago", "a year earlier", "three days later", "a week from now". */
final class EnglishDistances implements Recogniser {

  private static final Map<String, Grain> WEEK_OR_MONTH = Map.of("week", Grain.WEEK, "month", Grain.MONTH);

  private static final PhraseTable<Distances.Way> WAYS = new PhraseTable<Distances.Way>()
      .putAll(Distances.AGO, "ago", "back", "-ago")
      .putAll(Distances.FROM_NOW, "from now", "hence", "from today")
      .putAll(Distances.EARLIER, "earlier", "before", "previously", "prior", "beforehand", "-earlier")
      .putAll(Distances.LATER, "later", "after", "afterward", "afterwards", "thereafter", "on");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<TimeAmount> amount = EnglishAmounts.read(cursor).or(() -> bare(cursor, from));
    if (amount.isEmpty()) {
      return List.of();
    }
    cursor.take("or", "so");
    int word = cursor.at();
    Optional<Distances.Way> way = cursor.take(WAYS);
    if (way.isEmpty() || needsEnd(tokens.at(word)) && !endsPhrase(cursor.peek())) {
      return List.of();
    }
    if (way.get().fromToday() && cursor.take("today")) {
      return List.of(phrase(from, cursor.at(), Distances.sameDay(amount.get(), way.get())));
    }
    if (amount.get().count().isEmpty() && !way.get().fromToday()) {
      return List.of(Phrase.of(from, cursor.at(), TimexType.DURATION, "distance", Meaning.fixed(amount.get())));
    }
    if (amount.get().grain().isClock() && !way.get().fromToday()) {
      return List.of(Phrase.of(from, cursor.at(), TimexType.TIME, "distance", situation ->
          Distances.fromClock(situation, amount.get(), way.get()).orElse(Resolution.plain(amount.get()))));
    }
    TimexType type = amount.get().grain().isClock() ? TimexType.TIME : TimexType.DATE;
    return List.of(Phrase.of(from, cursor.at(), type, "distance", Distances.meaning(amount.get(), way.get())));
  }

  private static Phrase phrase(int from, int to, Meaning meaning) {
    return Phrase.of(from, to, TimexType.DATE, "distance", meaning);
  }

  /** "months ago", "year-ago", "the year-earlier period". */
  private static Optional<TimeAmount> bare(Cursor cursor, int from) {
    cursor.moveTo(from);
    Optional<Grain> units = cursor.take(EnglishWords.PLURAL_UNITS);
    if (units.isPresent()) {
      return units.map(TimeAmount::some);
    }
    cursor.take("the");
    boolean year = cursor.take("year");
    boolean hyphen = cursor.takeHyphen();
    if (!year && cursor.at() == from + 1 && WEEK_OR_MONTH.containsKey(cursor.peek().lower())) {
      return cursor.take(WEEK_OR_MONTH).map(grain -> TimeAmount.of(1, grain));
    }
    boolean before = cursor.peek().is("before") || cursor.peek().is("after");
    return year && (hyphen || before) ? Optional.of(TimeAmount.of(1, Grain.YEAR)) : Optional.empty();
  }

  /** "two days before the vote" is a length of time with a preposition behind it. */
  private static boolean needsEnd(Token way) {
    return way.is("before") || way.is("after") || way.is("on") || way.is("back") || way.is("prior");
  }

  private static boolean endsPhrase(Token behind) {
    return behind.isNone() || !behind.isWord() && !behind.isNumber() && !behind.is("'");
  }
}
