package org.wiredesk.mentions.times;

import java.util.List;

/** What Russian has besides the dates that the CLDR describes. */
final class Russian {

  private Russian() {}

  static List<Recogniser> recognisers(CldrWords words) {
    List<Recogniser> days = List.of(
        new CldrDates(words), new RussianDays(), new RussianPeriods(words), new CldrWeekdays(words.fullWeekdays()));
    return List.of(new RussianDays(), new RussianPeriods(words), new RussianDistances(), new RussianYears(),
        new RussianDayParts(days));
  }
}
