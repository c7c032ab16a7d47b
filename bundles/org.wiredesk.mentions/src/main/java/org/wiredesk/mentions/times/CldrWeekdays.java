package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.util.List;

/** Weekdays in full without a date: "Donnerstag", "в четверг". */
final class CldrWeekdays implements Recogniser {

  private final PhraseTable<DayOfWeek> names;

  CldrWeekdays(PhraseTable<DayOfWeek> names) {
    this.names = names;
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    return cursor.take(names)
        .map(day -> List.of(Phrase.of(from, cursor.at(), TimexType.DATE, "weekday", Placing.weekday(day))))
        .orElse(List.of());
  }
}
