package org.wiredesk.mentions.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The languages whose times can be read, each made when it is first asked for. */
final class Languages {

  private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

  private Languages() {}

  static boolean knows(Locale locale) {
    String language = locale.getLanguage();
    return language.equals("en") || KNOWN.containsKey(language) || CldrWords.knows(locale);
  }

  static Language of(Locale locale) {
    if (!knows(locale)) {
      throw new IllegalArgumentException("no dates are known of the language \"" + locale.toLanguageTag() + "\"");
    }
    return KNOWN.computeIfAbsent(locale.getLanguage(), Languages::make);
  }

  private static Language make(String language) {
    if (language.equals("en")) {
      return English.language();
    }
    CldrWords words = CldrWords.of(Locale.forLanguageTag(language));
    List<Recogniser> recognisers = new ArrayList<>(List.of(
        new UnitDates(words.weekdays()),
        new CldrDates(words),
        new NumericDates(words.dayFirst() ? NumericDates.Order.DAY_FIRST : NumericDates.Order.AMBIGUOUS),
        new CldrWeekdays(words.fullWeekdays())));
    if (language.equals("ru")) {
      recognisers.addAll(Russian.recognisers(words));
      return new Language(recognisers, new RussianTense());
    }
    recognisers.add(new CldrRelativeDays(Locale.forLanguageTag(language)));
    RelativeWords.of(language).map(relative -> new RelativeTimes(relative, words)).ifPresent(recognisers::add);
    MarkedYears.of(language).ifPresent(recognisers::add);
    return new Language(recognisers, (tokens, from, to) -> Tense.UNKNOWN);
  }
}
