package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Weekdays without a date: "Friday", "last Friday", "this coming Sunday", "Friday a week ago". */
final class EnglishWeekdays implements Recogniser {

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    cursor.take("the");
    EnglishDirection direction = EnglishDirection.read(cursor);
    boolean bare = cursor.at() == from;
    if (!bare && direction == EnglishDirection.NONE) {
      return List.of();
    }
    boolean common = EnglishWords.SHORTENED.contains(cursor.peek().lower());
    Optional<DayOfWeek> day = name(cursor);
    if (day.isEmpty() || common && bare) {
      return List.of();
    }
    if (cursor.take("last", "week")) {
      direction = EnglishDirection.OF_LAST_WEEK;
    } else if (cursor.take("next", "week")) {
      direction = EnglishDirection.OF_NEXT_WEEK;
    } else if (bare && cursor.take("last")) {
      direction = EnglishDirection.LAST;
    } else if (bare && cursor.take("next")) {
      direction = EnglishDirection.NEXT;
    }
    return List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "weekday", direction.weekday(day.get())));
  }

  /** The name of a weekday; a shortened one, which begins with a capital, with its full stop. */
  static Optional<DayOfWeek> name(Cursor cursor) {
    Token word = cursor.peek();
    if (!word.isCapitalised() && EnglishWords.SHORTENED.contains(word.lower())) {
      return Optional.empty();
    }
    Optional<DayOfWeek> day = cursor.take(EnglishWords.WEEKDAYS);
    if (day.isPresent() && EnglishWords.SHORTENED.contains(word.lower()) && !cursor.peek(1).isNone()) {
      cursor.takeStop();
    }
    return day;
  }
}
