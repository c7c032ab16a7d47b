package org.wiredesk.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/** English names of months and weekdays, in full or shortened to three letters or more ("Nov", "Sept", "Thurs"). */
public final class CalendarWords {

  private static final int SHORTEST = 3;

  private CalendarWords() {}

  /** The month of that name without its full stop, in any case. */
  public static Optional<Month> month(String word) {
    for (Month month : Month.values()) {
      if (isNameOf(word, month.name())) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** The weekday of that name without its full stop, in any case. */
  public static Optional<DayOfWeek> weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (isNameOf(word, day.name())) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  public static boolean isShortened(String monthWord) {
    return month(monthWord).filter(month -> month.name().length() > monthWord.length()).isPresent();
  }

  private static boolean isNameOf(String word, String name) {
    int length = word.length();
    boolean usualLength = length == name.length() || (length >= SHORTEST && length <= SHORTEST + 2);
    return usualLength && length <= name.length() && name.regionMatches(true, 0, word, 0, length);
  }
}
