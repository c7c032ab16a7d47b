package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days told from the wire's day or the last mention: "yesterday", "the day after tomorrow", "the same day". */
final class EnglishDays implements Recogniser {

  private static final PhraseTable<Integer> FROM_TODAY = new PhraseTable<Integer>()
      .putAll(0, "today", "this day", "this very day")
      .putAll(-1, "yesterday")
      .putAll(1, "tomorrow")
      .putAll(-2, "the day before yesterday", "day before yesterday")
      .putAll(2, "the day after tomorrow", "day after tomorrow");
  private static final PhraseTable<Integer> FROM_LAST = new PhraseTable<Integer>()
      .putAll(0, "that day", "the same day", "that same day", "the very same day", "that very day")
      .putAll(-1, "the previous day", "the day before", "the day earlier", "a day earlier", "one day earlier",
          "the preceding day", "a day before", "the prior day")
      .putAll(1, "the next day", "the following day", "the day after", "a day later", "one day later", "a day after",
          "next day");

  private static final Set<String> BEFORE_THEN = Set.of("until", "till", "by");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Integer> fromToday = cursor.take(FROM_TODAY);
    if (fromToday.isPresent()) {
      return List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "day-from-today",
          Relative.period(fromToday.get(), Grain.DAY)));
    }
    if (tokens.is(from, "then") && BEFORE_THEN.contains(tokens.at(from - 1).lower())) {
      return List.of(Phrase.of(from, from + 1, TimexType.DATE, "then", EnglishDays::then));
    }
    Optional<Integer> fromLast = cursor.take(FROM_LAST).filter(it -> isClosed(cursor));
    return fromLast.map(days -> Phrase.of(from, cursor.at(), TimexType.DATE, "day-from-last",
        Relative.toLast(Grain.DAY, last -> Calendar.period(last, days, Grain.DAY)))).map(List::of).orElse(List.of());
  }

  /** "until then": the time that was mentioned last. */
  private static Resolution then(Situation situation) {
    return situation.before().last().map(last -> new Resolution(last, Anchor.LAST_MENTION))
        .orElse(Resolution.plain(TimeReference.PAST_REF));
  }

  /** "a day after" something else is told from that. */
  private static boolean isClosed(Cursor cursor) {
    Token last = cursor.peek(-1);
    Token behind = cursor.peek();
    return !last.is("after") && !last.is("before") || behind.isNone() || !behind.isWord() && !behind.is("'");
  }
}
