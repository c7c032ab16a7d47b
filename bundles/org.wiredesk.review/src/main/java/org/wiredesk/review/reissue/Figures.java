package org.wiredesk.review.reissue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers among words, by their value: "10,000", "10000" and "ten thousand" are one. */
final class Figures {

  private static final Map<String, Integer> SMALL = numbered(0, 1, "zero", "one", "two", "three", "four", "five", "six",
      "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen");
  private static final Map<String, Integer> TENS =
      numbered(20, 10, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> ORDINALS = numbered(1, 1,
      "first", "second", "third", "fourth", "fifth", "sixth",
      "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
  private static final Map<String, Long> SCALES = Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L,
      "million", 1_000_000L, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L);
  private static final Map<String, String> UNITS = Map.ofEntries(
      Map.entry("%", "%"), Map.entry("percent", "%"), Map.entry("cent", "%"), Map.entry("$", "$"),
      Map.entry("dollar", "$"), Map.entry("dollars", "$"), Map.entry("€", "€"), Map.entry("euro", "€"),
      Map.entry("euros", "€"), Map.entry("£", "£"), Map.entry("₽", "₽"), Map.entry("rouble", "₽"),
      Map.entry("roubles", "₽"), Map.entry("ruble", "₽"), Map.entry("rubles", "₽"));

  /** More are no number that anybody would read. */
  private static final int MOST_DIGITS = 18;

  private final List<String> values = new ArrayList<>();
  private BigDecimal open;

  private Figures() {}

  private static Map<String, Integer> numbered(int first, int step, String... words) {
    return IntStream.range(0, words.length).boxed()
        .collect(Collectors.toMap(i -> words[i], i -> first + i * step));
  }

  /** In the order of the words, units such as "%" among them; ordinals with a full stop behind. */
  static List<String> in(List<String> words) {
    Figures figures = new Figures();
    words.stream().filter(word -> !word.isEmpty()).flatMap(Figures::parts).forEach(figures::read);
    figures.close();
    return figures.values;
  }

  /** Whether two lists say the same: the numbers in the same order, the units wherever they stand. */
  static boolean same(List<String> one, List<String> other) {
    return numbers(one).equals(numbers(other)) && units(one).equals(units(other));
  }

  private static List<String> numbers(List<String> values) {
    return values.stream().filter(value -> !UNITS.containsValue(value)).toList();
  }

  private static List<String> units(List<String> values) {
    return values.stream().filter(UNITS::containsValue).sorted().toList();
  }

  static boolean isScale(String word) {
    return SCALES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  static boolean isUnit(String word) {
    return UNITS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** "twenty-five" is two; "Su-24" is none. */
  private static Stream<String> parts(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    return hyphen > 0 && TENS.containsKey(lower.substring(0, hyphen))
        ? Stream.of(lower.substring(0, hyphen), lower.substring(hyphen + 1))
        : Stream.of(lower);
  }

  private void read(String word) {
    if (SMALL.containsKey(word) || TENS.containsKey(word)) {
      readSmall(word);
    } else if (SCALES.containsKey(word) && open != null) {
      open = open.multiply(BigDecimal.valueOf(SCALES.get(word)));
    } else if (open == null || !word.equals("and")) {
      close();
      readOther(word);
    }
  }

  private void readSmall(String word) {
    int value = SMALL.getOrDefault(word, TENS.getOrDefault(word, 0));
    boolean goesOn = open != null && open.compareTo(BigDecimal.TEN) > 0
        && open.remainder(BigDecimal.TEN).signum() == 0 && value < 100;
    if (!goesOn) {
      close();
    }
    open = goesOn ? open.add(BigDecimal.valueOf(value)) : BigDecimal.valueOf(value);
  }

  private void readOther(String word) {
    boolean plural = word.endsWith("s") && SCALES.containsKey(word.substring(0, word.length() - 1));
    if (plural || SCALES.containsKey(word)) {
      values.add(word);
    } else if (ORDINALS.containsKey(word)) {
      values.add(ORDINALS.get(word) + ".");
    } else if (UNITS.containsKey(word)) {
      values.add(UNITS.get(word));
    } else if (Character.isDigit(word.charAt(0))) {
      readDigits(word);
    }
  }

  private void readDigits(String word) {
    boolean ordinal = word.length() > 2 && List.of("st", "nd", "rd", "th").contains(word.substring(word.length() - 2));
    String digits = ordinal ? word.substring(0, word.length() - 2) : word;
    int comma = digits.lastIndexOf(',');
    boolean decimal = comma >= 0 && digits.length() - comma != 4;
    String plain = decimal ? digits.replace(',', '.') : digits.replace(",", "");
    boolean number = plain.length() <= MOST_DIGITS && plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
        && plain.indexOf('.') == plain.lastIndexOf('.');
    if (!number) {
      values.add(word);
    } else if (ordinal) {
      values.add(plain + ".");
    } else {
      open = new BigDecimal(plain);
    }
  }

  private void close() {
    if (open != null) {
      values.add(open.signum() == 0 ? "0" : open.stripTrailingZeros().toPlainString());
      open = null;
    }
  }
}
