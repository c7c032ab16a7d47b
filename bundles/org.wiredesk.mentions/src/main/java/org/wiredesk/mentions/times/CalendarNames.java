package org.wiredesk.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of months and weekdays in a language, wherever and in whatever form a text has them: also within other
 * words and where they may be no date ("пятничный", "Freitagabend"). For telling whether a text says a name at all;
 * what dates it names is told by {@link TimeScanner}.
 */
public final class CalendarNames {

  private static final Map<String, CalendarNames> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, Map<String, DayOfWeek>> ADJECTIVES = Map.of(
      "ru", Map.of("понедельничн", DayOfWeek.MONDAY, "пятничн", DayOfWeek.FRIDAY, "воскресн", DayOfWeek.SUNDAY),
      "uk", Map.of("п'ятничн", DayOfWeek.FRIDAY, "недільн", DayOfWeek.SUNDAY, "суботн", DayOfWeek.SATURDAY));
  /** Common words too: the environment, "among", two, one. */
  private static final Set<String> DOUBTFUL = Set.of("среда", "среды", "среде", "средой", "неделя", "неділя",
      "الاثنين", "الأحد", "السبت", "مارس", "лютий", "лютого", "лютому");

  private final NameTable<Month> months;
  private final NameTable<DayOfWeek> weekdays;

  /**
   * A name that stands in a text.
   *
   * @param to index behind its last token
   * @param certain whether it is the full name by itself, and no common word or part of a name
   */
  public record Name<T>(T value, int to, boolean certain) {}

  private CalendarNames(NameTable<Month> months, NameTable<DayOfWeek> weekdays) {
    this.months = months;
    this.weekdays = weekdays;
  }

  /**
   * The names of a locale's language.
   *
   * @throws IllegalArgumentException if its dates are not known
   */
  public static CalendarNames of(Locale locale) {
    if (!TimeScanner.knows(locale)) {
      throw new IllegalArgumentException("no dates are known of the language \"" + locale.toLanguageTag() + "\"");
    }
    return KNOWN.computeIfAbsent(locale.getLanguage(), CalendarNames::make);
  }

  private static CalendarNames make(String language) {
    if (language.equals("en")) {
      return new CalendarNames(
          NameTable.of(PhraseTable.of(EnglishWords.MONTHS), EnglishWords.COMMON, true),
          NameTable.of(PhraseTable.of(EnglishWords.WEEKDAYS), EnglishWords.COMMON, true));
    }
    CldrWords words = CldrWords.of(Locale.forLanguageTag(language));
    boolean capitals = language.equals("de") || language.equals("lb");
    NameTable<DayOfWeek> weekdays = NameTable.of(words.fullWeekdays(), DOUBTFUL, capitals);
    words.weekdays().entries().forEach(weekdays::addBrief);
    ADJECTIVES.getOrDefault(language, Map.of()).forEach(weekdays::addStem);
    return new CalendarNames(NameTable.of(words.months(), DOUBTFUL, capitals), weekdays);
  }

  /** The name of a month that begins at a token. */
  public Optional<Name<Month>> month(Tokens tokens, int at) {
    return months.at(tokens, at);
  }

  /** The name of a weekday that begins at a token. */
  public Optional<Name<DayOfWeek>> weekday(Tokens tokens, int at) {
    return weekdays.at(tokens, at);
  }
}
