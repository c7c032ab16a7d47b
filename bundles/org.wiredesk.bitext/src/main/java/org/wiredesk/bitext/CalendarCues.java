package org.wiredesk.bitext;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.text.CldrLocale;

/** Months and weekdays of a language by CLDR, in the forms for use in a date and alone; none where CLDR has none. */
final class CalendarCues {

  private static final int SHORTEST = 3;
  private static final Map<String, Map<String, Long>> KNOWN = new ConcurrentHashMap<>();

  private CalendarCues() {}

  /** By word, in small letters. */
  static Map<String, Long> of(Locale language) {
    return KNOWN.computeIfAbsent(language.getLanguage(), key -> read(CldrLocale.of(key)));
  }

  private static Map<String, Long> read(ULocale language) {
    if (language.equals(ULocale.ROOT)) {
      return Map.of();
    }
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
    Map<String, Long> words = new HashMap<>();
    for (int use : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        put(words, symbols.getMonths(use, width), Cue.Kind.MONTH, language);
        put(words, symbols.getWeekdays(use, width), Cue.Kind.WEEKDAY, language);
      }
    }
    return Map.copyOf(words);
  }

  private static void put(Map<String, Long> words, String[] names, Cue.Kind kind, ULocale language) {
    for (int i = 0; i < names.length; i++) {
      String word = names[i].toLowerCase(language.toLocale()).replace(".", "");
      if (word.length() >= SHORTEST && word.chars().allMatch(c -> Character.isLetter(c) || Character.getType(c) > 5)) {
        words.putIfAbsent(word, Cue.of(kind, i));
      }
    }
  }
}
