package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that several families of English expressions share. */
final class EnglishWords {

  static final Map<String, Month> MONTHS = months();
  static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  /** Shortened names that take a full stop. */
  static final Set<String> SHORTENED = Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
      "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
  /** Names that are common words too, and so need more than themselves. */
  static final Set<String> COMMON = Set.of("may", "march", "mar", "sun", "sat", "wed", "mon", "fri", "dec", "jan",
      "jun");
  static final Map<String, Grain> UNITS = Map.ofEntries(
      Map.entry("second", Grain.SECOND), Map.entry("minute", Grain.MINUTE), Map.entry("hour", Grain.HOUR),
      Map.entry("day", Grain.DAY), Map.entry("night", Grain.PART_OF_DAY), Map.entry("week", Grain.WEEK),
      Map.entry("weekend", Grain.WEEKEND), Map.entry("month", Grain.MONTH), Map.entry("quarter", Grain.QUARTER),
      Map.entry("year", Grain.YEAR), Map.entry("decade", Grain.DECADE), Map.entry("century", Grain.CENTURY),
      Map.entry("millennium", Grain.MILLENNIUM));
  static final Map<String, Grain> PLURAL_UNITS = plurals();
  static final Map<String, YearSeason> SEASONS = Map.of("winter", YearSeason.WINTER, "spring", YearSeason.SPRING,
      "springtime", YearSeason.SPRING, "summer", YearSeason.SUMMER, "summertime", YearSeason.SUMMER,
      "fall", YearSeason.AUTUMN, "autumn", YearSeason.AUTUMN, "wintertime", YearSeason.WINTER);
  static final Map<String, DayPart> DAY_PARTS = Map.ofEntries(
      Map.entry("morning", DayPart.MORNING), Map.entry("afternoon", DayPart.AFTERNOON),
      Map.entry("evening", DayPart.EVENING), Map.entry("night", DayPart.NIGHT), Map.entry("overnight", DayPart.NIGHT),
      Map.entry("midday", DayPart.MIDDAY), Map.entry("lunchtime", DayPart.MIDDAY), Map.entry("dawn", DayPart.MORNING),
      Map.entry("dusk", DayPart.EVENING), Map.entry("daytime", DayPart.DAYTIME));

  private static final PhraseTable<Direction> DIRECTIONS = new PhraseTable<Direction>()
      .putAll(Direction.LAST, "last", "past", "this past", "this last", "just past")
      .putAll(Direction.THIS, "this", "the current", "current", "the present", "this very")
      .putAll(Direction.NEXT, "next", "coming", "this coming", "upcoming", "this next")
      .putAll(Direction.PREVIOUS, "previous", "preceding", "prior")
      .putAll(Direction.FOLLOWING, "following", "ensuing", "subsequent")
      .putAll(Direction.SAME, "that", "same", "that same", "that very");

  private EnglishWords() {}

  /** Takes a word that points, if there is one. */
  static Direction direction(Cursor cursor) {
    return cursor.take(DIRECTIONS).orElse(Direction.NONE);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(java.util.Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(java.util.Locale.ROOT);
      days.put(name, day);
      days.put(name.substring(0, 3), day);
    }
    days.putAll(Map.of("tues", DayOfWeek.TUESDAY, "thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
    return Map.copyOf(days);
  }

  private static Map<String, Grain> plurals() {
    Map<String, Grain> plurals = new HashMap<>();
    UNITS.forEach((word, grain) -> plurals.put(word + "s", grain));
    plurals.put("centuries", Grain.CENTURY);
    plurals.put("millennia", Grain.MILLENNIUM);
    plurals.remove("centurys");
    return Map.copyOf(plurals);
  }
}
