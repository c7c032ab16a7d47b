package org.wiredesk.mentions.times;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the Unicode CLDR tells of a language's dates: names of months and weekdays as they stand alone and in a date
 * (there in the genitive, where the language has one), wide and abbreviated, of all its countries.
 *
 * @param fullWeekdays the weekdays without their abbreviations
 * @param connectors words that stand between day, month and year: "de", "gada", "г"
 * @param conjunctions what joins two days: "und", "и"
 * @param articles what stands before a day behind its weekday: "den"
 * @param yearMarks what is written behind a year in figures: "年", "г"; empty for most
 * @param dayFirst whether figures have the day before the month
 * @param yearsAhead how much its years are ahead of ours, where it does not write ours: 543 in Thai
 */
record CldrWords(PhraseTable<Month> months, PhraseTable<DayOfWeek> weekdays, PhraseTable<DayOfWeek> fullWeekdays,
    Set<String> connectors, Set<String> conjunctions, Set<String> articles, Set<String> yearMarks, boolean dayFirst,
    int yearsAhead) {

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
  private static final List<String> SKELETONS = List.of("yMMMMd", "yMMMd", "MMMMd", "yMMMM", "yMMMMEEEEd", "MMMMEEEEd");
  /** Written together with the month behind it. */
  private static final String HEBREW_IN = "ב";
  /** What texts have beside what the CLDR's patterns have. */
  private static final Map<String, Set<String>> YEAR_MARKS = Map.of("ru", Set.of("г", "года", "году", "год"),
      "uk", Set.of("р", "року", "році", "рік"), "pl", Set.of("r", "roku"), "be", Set.of("г", "года"),
      "bg", Set.of("г", "година"), "sr", Set.of("године", "godine"), "hr", Set.of("godine"));
  private static final Map<String, Set<String>> ARTICLES =
      Map.of("de", Set.of("den", "dem", "der"), "fr", Set.of("le"), "es", Set.of("el"), "it", Set.of("il"));
  /** Texts count from the death of the Buddha. */
  private static final Map<String, Integer> YEARS_AHEAD = Map.of("th", 543);
  /** Shorter abbreviations are common words somewhere: Italian "do", Turkish "Pt", Vietnamese "T2". */
  private static final int SHORTEST_ABBREVIATION = 3;

  static boolean knows(Locale locale) {
    return !locale.getLanguage().isEmpty() && localesOf(locale).findAny().isPresent();
  }

  /** The language of the locale; its country alone decides nothing. */
  static CldrWords of(Locale locale) {
    PhraseTable<Month> months = new PhraseTable<>();
    PhraseTable<DayOfWeek> weekdays = new PhraseTable<>();
    PhraseTable<DayOfWeek> fullWeekdays = new PhraseTable<>();
    CaseForms.of(locale.getLanguage()).ifPresent(forms -> forms.addTo(months, weekdays, fullWeekdays));
    localesOf(locale).forEach(place -> addNames(place, months, weekdays, fullWeekdays));
    ULocale language = new ULocale(locale.getLanguage());
    DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(language);
    Set<String> connectors = new HashSet<>();
    SKELETONS.forEach(skeleton -> connectors.addAll(literals(patterns.getBestPattern(skeleton))));
    connectors.remove("-");
    String numeric = patterns.getBestPattern("yMd");
    Set<String> yearMarks = literals(patterns.getBestPattern("y"));
    yearMarks.addAll(YEAR_MARKS.getOrDefault(locale.getLanguage(), Set.of()));
    return new CldrWords(months, weekdays, fullWeekdays, connectors, conjunctions(language),
        ARTICLES.getOrDefault(locale.getLanguage(), Set.of()), yearMarks,
        numeric.indexOf('d') < numeric.indexOf('M'), YEARS_AHEAD.getOrDefault(locale.getLanguage(), 0));
  }

  /** The language itself first, then its countries in a fixed order. */
  private static Stream<ULocale> localesOf(Locale locale) {
    return Stream.of(ULocale.getAvailableLocales())
        .filter(it -> it.getLanguage().equals(locale.getLanguage()))
        .sorted((one, other) -> one.getName().compareTo(other.getName()));
  }

  private static void addNames(ULocale place, PhraseTable<Month> months, PhraseTable<DayOfWeek> weekdays,
      PhraseTable<DayOfWeek> fullWeekdays) {
    DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(place), place);
    for (int width : WIDTHS) {
      for (int context : CONTEXTS) {
        String[] monthNames = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          putName(months, monthNames[i], Month.of(i + 1), width);
          if (place.getLanguage().equals("he")) {
            putName(months, HEBREW_IN + monthNames[i], Month.of(i + 1), width);
          }
        }
        String[] dayNames = symbols.getWeekdays(context, width);
        for (int i = 1; i <= 7; i++) {
          DayOfWeek day = DayOfWeek.of(i == 1 ? 7 : i - 1);
          putName(weekdays, dayNames[i], day, width);
          if (width == DateFormatSymbols.WIDE) {
            putName(fullWeekdays, dayNames[i], day, width);
          }
        }
      }
    }
  }

  private static <T> void putName(PhraseTable<T> table, String name, T value, int width) {
    boolean letters = name.codePoints().anyMatch(Character::isLetter) && !Character.isDigit(name.codePointAt(0));
    boolean brief = width == DateFormatSymbols.ABBREVIATED && name.length() < SHORTEST_ABBREVIATION
        && !Character.isIdeographic(name.codePointAt(0));
    if (letters && !brief) {
      table.put(name.endsWith(".") ? name.substring(0, name.length() - 1) : name, value);
    }
  }

  /** What a pattern has between its fields. */
  private static Set<String> literals(String pattern) {
    StringBuilder literal = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      }
      boolean field = !quoted && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
      literal.append(field || c == '\'' ? ' ' : c);
    }
    Set<String> words = new HashSet<>();
    Tokens.of(literal.toString()).all().forEach(token -> words.add(token.lower()));
    return words;
  }

  private static Set<String> conjunctions(ULocale language) {
    Set<String> joints = new HashSet<>(Set.of("-", ","));
    Tokens.of(ListFormatter.getInstance(language).format("1", "2")).all().stream()
        .filter(Token::isWord).forEach(token -> joints.add(token.lower()));
    return joints;
  }
}
