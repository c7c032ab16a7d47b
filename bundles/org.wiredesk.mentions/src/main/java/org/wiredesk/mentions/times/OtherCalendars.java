package org.wiredesk.mentions.times;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates that a language counts by another calendar than ours: "14 صفر 1437", "۵ آذر ۱۳۹۴", Thai years of the Buddha.
 * For telling whether a text says a day at all; a day of the Islamic calendar is certain to one more or less, since
 * the moon has to be seen.
 */
public final class OtherCalendars {

  private static final Map<String, OtherCalendars> KNOWN = new ConcurrentHashMap<>();
  private static final Set<String> ISLAMIC = Set.of("ar", "ur");
  private static final Set<String> OF_THE_HEGIRA = Set.of("ه", "هـ", "هجري", "هجرية", "هجریة", "للهجرة");
  private static final long MILLIS_OF_DAY = 86_400_000;
  private static final int LONGEST_MONTH = 31;
  private static final int FIRST_YEAR = 1200;
  private static final int LAST_YEAR = 1599;
  private static final int PERSIAN_BEHIND = 621;
  private static final int FIRST_THAI = 2400;
  private static final int LAST_THAI = 2643;
  private static final int THAI_AHEAD = 543;

  private final String language;
  private final PhraseTable<Integer> months = new PhraseTable<>();

  private OtherCalendars(String language) {
    this.language = language;
    if (ISLAMIC.contains(language) || isPersian()) {
      ULocale locale = new ULocale(language);
      String[] names =
          new DateFormatSymbols(calendar(), locale).getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
      for (int i = 0; i < names.length; i++) {
        months.put(names[i], i);
      }
    }
  }

  public static OtherCalendars of(Locale language) {
    return KNOWN.computeIfAbsent(language.getLanguage(), OtherCalendars::new);
  }

  private boolean isPersian() {
    return language.equals("fa");
  }

  private Calendar calendar() {
    if (isPersian()) {
      return new PersianCalendar(TimeZone.GMT_ZONE);
    }
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    return calendar;
  }

  /**
   * The day of which the number stands at a token, month and year behind it.
   *
   * @return empty for days without a year
   */
  public Optional<LocalDate> day(Tokens tokens, int at) {
    int number = tokens.at(at).number();
    Optional<PhraseTable.Entry<Integer>> month = number < 1 || number > LONGEST_MONTH
        ? Optional.empty() : months.at(tokens, at + 1);
    return month.flatMap(name -> year(tokens.at(at + 1 + name.length()).number())
        .map(year -> ours(year, name.value(), number)));
  }

  private static Optional<Integer> year(int number) {
    return Optional.of(number).filter(it -> it >= FIRST_YEAR && it <= LAST_YEAR);
  }

  /** @param month from 0; a day that the month does not have is one of the next */
  private LocalDate ours(int year, int month, int day) {
    Calendar calendar = calendar();
    calendar.clear();
    calendar.set(year, month, day);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_OF_DAY));
  }

  /** Our years that the number at a token may be the year of; none where it is one of ours. */
  public List<Integer> years(Tokens tokens, int at) {
    int number = tokens.at(at).number();
    if (language.equals("th")) {
      return number >= FIRST_THAI && number <= LAST_THAI ? List.of(number - THAI_AHEAD) : List.of();
    }
    boolean marked = OF_THE_HEGIRA.contains(tokens.at(at + 1).lower());
    if (year(number).isEmpty() || !isPersian() && !(ISLAMIC.contains(language) && marked)) {
      return List.of();
    }
    int first = isPersian() ? number + PERSIAN_BEHIND : ours(number, 0, 1).getYear();
    return List.of(first, first + 1);
  }
}
