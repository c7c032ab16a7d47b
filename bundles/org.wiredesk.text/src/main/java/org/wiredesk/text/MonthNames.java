package org.wiredesk.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Months of a language by CLDR, in full and shortened, as they stand in a date and alone; none where CLDR has none. */
final class MonthNames {

  private static final int SHORTEST = 3;
  private static final Map<String, Map<String, Integer>> KNOWN = new ConcurrentHashMap<>();

  private MonthNames() {}

  /** 1 to 12, by the name or what it is shortened to; the full stop of that does not count. */
  static Optional<Integer> month(String word, Locale language) {
    return Optional.ofNullable(KNOWN.computeIfAbsent(language.getLanguage(), MonthNames::read)
        .get(plain(word, language)));
  }

  private static Map<String, Integer> read(String language) {
    ULocale locale = CldrLocale.of(language);
    if (locale.equals(ULocale.ROOT)) {
      return Map.of();
    }
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    Map<String, Integer> months = new HashMap<>();
    for (int use : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] names = symbols.getMonths(use, width);
        for (int i = 0; i < names.length; i++) {
          String name = plain(names[i], Locale.forLanguageTag(language));
          months.putIfAbsent(name, i + 1);
          if (name.length() > SHORTEST) {
            months.putIfAbsent(name.substring(0, SHORTEST), i + 1);
          }
        }
      }
    }
    return Map.copyOf(months);
  }

  private static String plain(String word, Locale language) {
    return word.toLowerCase(language).replace(".", "");
  }
}
