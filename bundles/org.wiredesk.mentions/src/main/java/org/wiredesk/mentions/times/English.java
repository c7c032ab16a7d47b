package org.wiredesk.mentions.times;

import java.util.List;
import java.util.stream.Stream;

/** The recognisers of English; of those that read equally far the earlier one is right. */
final class English {

  private static final List<Recogniser> DAYS = List.of(
      new EnglishDates(), new EnglishImpossibleDates(), new EnglishDays(), new EnglishHolidays(),
      new EnglishWeekdays());
  private static final List<Recogniser> TIMES = List.of(new EnglishClock(DAYS), new EnglishDayParts(DAYS));
  private static final List<Recogniser> PERIODS = List.of(
      new EnglishQuarters(), new EnglishPeriods(), new EnglishMonths(), new EnglishSeasons(), new EnglishYearSpans(),
      new EnglishYears(), new EnglishComparisons(), new EnglishLikePeriods(), new EnglishDefinites(DAYS));
  private static final List<Recogniser> LENGTHS = List.of(new EnglishDistances(), new EnglishDurations());

  private English() {}

  static Language language() {
    List<Recogniser> plain = Stream.of(TIMES, DAYS, PERIODS).flatMap(List::stream).toList();
    List<Recogniser> vague = List.of(new EnglishVague());
    List<Recogniser> others = List.of(new EnglishSets(), new EnglishWeekdaySets(),
        new EnglishModified(List.of(TIMES.get(0)), plain, LENGTHS));
    return new Language(Stream.of(plain, vague, LENGTHS, others).flatMap(List::stream).toList(), new EnglishTense());
  }
}
