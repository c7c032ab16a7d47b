package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weekdays without a date: "Friday", "last Friday", "this coming Sunday", "Friday a week ago". */
final class EnglishWeekdays implements Recogniser {

  private static final Set<String> RANGE_JOINTS = Set.of("to", "through", "until", "till", "-");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    cursor.take("the");
    Direction direction = EnglishWords.direction(cursor);
    boolean bare = cursor.at() == from;
    if (!bare && direction == Direction.NONE) {
      return List.of();
    }
    boolean shortened = EnglishWords.SHORTENED.contains(cursor.peek().lower());
    Optional<DayOfWeek> day = name(cursor);
    if (day.isEmpty() || shortened && (bare || !tokens.is(cursor.at() - 1, "."))) {
      return List.of();
    }
    if (cursor.take("last", "week")) {
      direction = Direction.OF_LAST_WEEK;
    } else if (cursor.take("next", "week")) {
      direction = Direction.OF_NEXT_WEEK;
    } else if (bare && cursor.take("last")) {
      direction = Direction.LAST;
    } else if (bare && cursor.take("next")) {
      direction = Direction.NEXT;
    }
    Meaning meaning = bare && endsRange(tokens, from)
        ? Relative.toLast(Grain.DAY, last -> new CalendarValue.Day(last.with(TemporalAdjusters.next(day.get()))))
        : direction.weekday(day.get());
    return List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "weekday", meaning));
  }

  /** "Friday to Sunday": the Sunday after that Friday. */
  private static boolean endsRange(Tokens tokens, int from) {
    return RANGE_JOINTS.contains(tokens.at(from - 1).lower())
        && EnglishWords.WEEKDAYS.containsKey(tokens.at(from - 2).lower());
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
