package org.wiredesk.ui.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as people type them: "2015-11-26", "26 Nov. 2015", "November 26, 2015", or the year alone. */
public final class DateText {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private DateText() {}

  public static String format(LocalDate date) {
    return SHOWN.format(date);
  }

  /**
   * @param day what a year alone is completed with
   * @return empty for what is no date or could mean two, as 04/05/2015 could
   */
  public static Optional<LocalDate> parse(String typed, Optional<MonthDay> day) {
    List<Integer> numbers = new ArrayList<>();
    List<Month> months = new ArrayList<>();
    for (String word : typed.split("[\\s,./-]")) {
      if (!word.isEmpty() && !read(word, numbers, months)) {
        return Optional.empty();
      }
    }
    try {
      return resolve(typed, numbers, months, day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> resolve(
      String typed, List<Integer> numbers, List<Month> months, Optional<MonthDay> day) {
    if (numbers.size() == 1 && months.isEmpty()) {
      return day.flatMap(d -> year(numbers.get(0)).filter(d::isValidYear).map(d::atYear));
    }
    if (numbers.size() == 2 && months.size() == 1) {
      return year(numbers.get(1)).map(year -> LocalDate.of(year, months.get(0), numbers.get(0)));
    }
    if (numbers.size() != 3 || !months.isEmpty() || typed.indexOf('/') >= 0) {
      return Optional.empty();
    }
    return year(numbers.get(0))
        .map(year -> LocalDate.of(year, numbers.get(1), numbers.get(2)))
        .or(() -> year(numbers.get(2)).map(year -> LocalDate.of(year, numbers.get(1), numbers.get(0))));
  }

  private static boolean read(String word, List<Integer> numbers, List<Month> months) {
    if (word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return numbers.add(Integer.valueOf(word));
    }
    return month(word).map(months::add).orElse(false);
  }

  /** A month by its name or at least three letters of its beginning. */
  private static Optional<Month> month(String word) {
    String lower = word.toLowerCase(Locale.ENGLISH);
    return Stream.of(Month.values())
        .filter(month -> lower.length() >= 3 && name(month).startsWith(lower))
        .findFirst();
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
  }

  private static Optional<Integer> year(int number) {
    return FIRST_YEAR <= number && number <= LAST_YEAR ? Optional.of(number) : Optional.empty();
  }
}
