package org.wiredesk.review.reissue;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of word it is, as its letters tell. */
enum Sort {
  NUMBER, WEEKDAY, MONTH, MARK, WORD;

  private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
      .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).collect(Collectors.toSet());
  private static final Set<String> MONTHS = Arrays.stream(Month.values())
      .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).collect(Collectors.toSet());

  static Sort of(String token) {
    if (!Tokens.isWord(token)) {
      return MARK;
    }
    if (!Figures.in(List.of(token)).isEmpty()) {
      return NUMBER;
    }
    return WEEKDAYS.contains(token) ? WEEKDAY : MONTHS.contains(token) ? MONTH : WORD;
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  /**
   * Whether one may stand where the other stood, and nothing else changed: two figures, two marks, one word spelled
   * anew.
   */
  static boolean correspond(String before, String after) {
    return before.equals(after)
        || of(before) == of(after) && (of(before) != WORD || Spelling.isSameWord(before, after));
  }
}
