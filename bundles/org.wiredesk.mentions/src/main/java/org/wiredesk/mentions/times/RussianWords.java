package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Russian units, numbers and pointing adjectives in all cases. */
final class RussianWords {

  static final Map<String, Grain> UNITS = units();
  static final Map<String, Integer> POINTERS = pointers();
  private static final Map<String, Integer> NUMBERS = numbers();

  private RussianWords() {}

  private static Map<String, Grain> units() {
    Map<String, Grain> units = new HashMap<>();
    put(units, Grain.MINUTE, "минута минуты минуту минут минутой");
    put(units, Grain.HOUR, "час часа часов часу часе");
    put(units, Grain.DAY, "день дня дней дню днем днём сутки суток");
    put(units, Grain.WEEK, "неделя недели неделе неделю неделей недель");
    put(units, Grain.MONTH, "месяц месяца месяце месяцу месяцем месяцев");
    put(units, Grain.QUARTER, "квартал квартала квартале кварталу кварталов");
    put(units, Grain.YEAR, "год года году годом годов лет");
    put(units, Grain.DECADE, "десятилетие десятилетия десятилетий десятилетии");
    put(units, Grain.CENTURY, "век века веке веков столетие столетия столетий");
    put(units, Grain.WEEKEND, "выходные выходных");
    return Map.copyOf(units);
  }

  private static <T> void put(Map<String, T> table, T value, String words) {
    for (String word : words.split(" ")) {
      table.put(word, value);
    }
  }

  private static Map<String, Integer> pointers() {
    Map<String, Integer> pointers = new HashMap<>();
    for (String stem : List.of("прошл", "минувш", "истекш")) {
      hard(pointers, stem, -1);
    }
    for (String stem : List.of("следующ", "будущ", "грядущ", "ближайш", "предстоящ")) {
      hard(pointers, stem, 1);
    }
    hard(pointers, "позапрошл", -2);
    hard(pointers, "нынешн", 0);
    hard(pointers, "текущ", 0);
    put(pointers, 0, "этот этого этом эту этой эта эти этих этим");
    return Map.copyOf(pointers);
  }

  private static void hard(Map<String, Integer> pointers, String stem, int step) {
    for (String ending : "ый ий ого его ом ем ой ей ую юю ая яя ые ие ых их".split(" ")) {
      pointers.put(stem + ending, step);
    }
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> words = List.of("один одна одну одного одной", "два две двух двумя", "три трех трёх тремя",
        "четыре четырех четырёх", "пять пяти", "шесть шести", "семь семи", "восемь восьми", "девять девяти",
        "десять десяти", "одиннадцать одиннадцати", "двенадцать двенадцати");
    for (int i = 0; i < words.size(); i++) {
      put(numbers, i + 1, words.get(i));
    }
    put(numbers, 15, "пятнадцать пятнадцати");
    put(numbers, 20, "двадцать двадцати");
    put(numbers, 30, "тридцать тридцати");
    put(numbers, 40, "сорок сорока");
    put(numbers, 50, "пятьдесят пятидесяти");
    put(numbers, 100, "сто ста");
    return Map.copyOf(numbers);
  }

  /** "три дня", "полгода", "несколько недель", and with {@code single} also "неделю" for one week. */
  static Optional<TimeAmount> amount(Cursor cursor, boolean single) {
    if (cursor.take("полгода")) {
      return Optional.of(TimeAmount.of(6, Grain.MONTH));
    }
    if (cursor.take("несколько") || cursor.take("нескольких")) {
      return cursor.take(UNITS).map(TimeAmount::some);
    }
    if (cursor.take("полтора") || cursor.take("полторы")) {
      return cursor.take(UNITS).map(grain -> new TimeAmount(Optional.of(new BigDecimal("1.5")), grain));
    }
    Optional<Integer> number = cursor.take(NUMBERS);
    if (number.isEmpty() && cursor.peek().isNumber() && cursor.peek().number() >= 0
        && cursor.peek().number() < 1000) {
      number = Optional.of(cursor.next().number());
    }
    if (number.isEmpty() && !single) {
      return Optional.empty();
    }
    int count = number.orElse(1);
    return cursor.take(UNITS).map(grain -> TimeAmount.of(count, grain));
  }
}
