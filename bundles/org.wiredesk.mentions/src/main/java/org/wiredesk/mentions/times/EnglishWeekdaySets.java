package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Weekdays from one to another, week by week: "Mon.-Fri.", and "Monday to Friday" where the words around tell of what
 * recurs: opening hours, timetables.
 */
final class EnglishWeekdaySets implements Recogniser {

  private static final int WORDS_AROUND = 6;
  private static final Set<String> JOINTS = Set.of("-", "to", "through", "thru");
  private static final Set<String> HABITS = Set.of("open", "opens", "run", "runs", "operates", "operate", "works",
      "hours", "daily", "usually", "normally", "always", "every", "week", "weekly", "airs", "broadcasts");
  private static final Set<String> ONCE = Set.of("this", "last", "next", "from");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<DayOfWeek> first = EnglishWeekdays.name(cursor);
    int end = cursor.at();
    boolean joined = first.isPresent() && cursor.takeAny(JOINTS);
    int start = cursor.at();
    Optional<DayOfWeek> last = joined ? EnglishWeekdays.name(cursor) : Optional.empty();
    if (last.isEmpty() || isDated(cursor)) {
      return List.of();
    }
    boolean shortened = isShortened(tokens, from) && isShortened(tokens, start);
    return shortened || isHabit(tokens, from, cursor.at())
        ? List.of(set(from, end, first.get()), set(start, cursor.at(), last.get()))
        : List.of();
  }

  private static Phrase set(int from, int to, DayOfWeek day) {
    return Phrase.of(from, to, TimexType.SET, "set", Meaning.fixed(TimePattern.weekday(day)));
  }

  private static boolean isShortened(Tokens tokens, int at) {
    return EnglishWords.SHORTENED.contains(tokens.at(at).lower());
  }

  /** "Mon.-Tue., 3-4 May", "Monday to Friday next week". */
  private static boolean isDated(Cursor cursor) {
    int ahead = cursor.peek().is(",") || cursor.peek().is("(") ? 1 : 0;
    Token behind = cursor.peek(ahead);
    boolean hour = cursor.peek(ahead + 1).is("a") || cursor.peek(ahead + 1).is("p") || cursor.peek(ahead + 1).is(":");
    return behind.isNumber() && !hour && !cursor.peek(ahead + 1).is("-")
        || EnglishWords.MONTHS.containsKey(behind.lower()) || behind.is("next") || behind.is("last");
  }

  private static boolean isHabit(Tokens tokens, int from, int to) {
    if (ONCE.contains(tokens.at(from - 1).lower())) {
      return false;
    }
    for (int i = from - 1; i >= from - WORDS_AROUND && !tokens.at(i + 1).opensSentence(); i--) {
      if (HABITS.contains(tokens.at(i).lower())) {
        return true;
      }
    }
    return tokens.is(to, "every") || tokens.is(to, "each");
  }
}
