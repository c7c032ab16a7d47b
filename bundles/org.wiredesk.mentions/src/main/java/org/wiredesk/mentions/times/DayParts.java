package org.wiredesk.mentions.times;

import java.util.List;

/** What expressions of parts of a day have in common in all languages. */
final class DayParts {

  private DayParts() {}

  static Phrase phrase(int from, int to, Meaning day, DayPart part) {
    return Phrase.of(from, to, TimexType.TIME, "part-of-day", situation -> {
      Resolution resolved = day.in(situation);
      return resolved.value() instanceof CalendarValue value
          ? new Resolution(new CalendarValue.PartOfDay(value.first(), part), resolved.anchor())
          : Resolution.plain(new TimePattern(resolved.value().timex3() + "T" + part.letters(), Grain.PART_OF_DAY));
    });
  }

  /** What the first of the readers of days that knows it makes of a place. */
  static List<Phrase> day(List<Recogniser> days, Tokens tokens, int from) {
    for (Recogniser reader : days) {
      List<Phrase> phrases = reader.at(tokens, from);
      if (!phrases.isEmpty()) {
        return phrases;
      }
    }
    return List.of();
  }

  /** The day that a time without one belongs to: that of the last mention, else the wire's. */
  static Resolution dayBefore(Situation situation) {
    return Relative.toLast(Grain.DAY, last -> new CalendarValue.Day(last)).in(situation);
  }
}
