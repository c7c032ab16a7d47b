package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads English cardinal and ordinal numbers in words and figures. */
final class EnglishNumbers {

  private static final String[] SMALL = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  private static final String[] SMALL_ORDINALS = {"zeroth", "first", "second", "third", "fourth", "fifth", "sixth",
    "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
    "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
  private static final String[] TENS =
      {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000, "billion", 1_000_000_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static {
    for (int i = 0; i < SMALL.length; i++) {
      CARDINALS.put(SMALL[i], i);
      ORDINALS.put(SMALL_ORDINALS[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      CARDINALS.put(TENS[i], (i + 2) * 10);
      ORDINALS.put(TENS[i].replace("ty", "tieth"), (i + 2) * 10);
    }
  }

  private EnglishNumbers() {}

  /** A cardinal: "12", "1,200", "2.5", "2 1/2", "twenty-five", "two and a half", "three hundred". */
  static Optional<BigDecimal> cardinal(Cursor cursor) {
    Optional<BigDecimal> number = cursor.peek().isNumber() ? figures(cursor) : words(cursor);
    return number.map(it -> cursor.take("and", "a", "half") ? it.add(HALF) : it);
  }

  private static Optional<BigDecimal> figures(Cursor cursor) {
    if (cursor.peek().number() < 0) {
      return Optional.empty();
    }
    StringBuilder figures = new StringBuilder(Integer.toString(cursor.next().number()));
    while (cursor.peek().is(",") && cursor.peek().glued() && cursor.peek(1).glued() && cursor.peek(1).hasDigits(3)
        && figures.length() < 12) {
      cursor.next();
      figures.append(cursor.next().text());
    }
    if (cursor.peek().is(".") && cursor.peek().glued() && cursor.peek(1).glued() && cursor.peek(1).number() >= 0) {
      cursor.next();
      figures.append('.').append(cursor.next().number());
    }
    BigDecimal number = new BigDecimal(figures.toString());
    if (cursor.take("1", "/", "2") || cursor.take("-", "1", "/", "2") || cursor.take("½")) {
      return Optional.of(number.add(HALF));
    }
    return Optional.of(cursor.take("million") ? number.multiply(BigDecimal.valueOf(1_000_000)) : number);
  }

  private static Optional<BigDecimal> words(Cursor cursor) {
    int start = cursor.at();
    boolean article = (cursor.peek().is("a") || cursor.peek().is("one")) && SCALES.containsKey(cursor.peek(1).lower());
    if (article) {
      cursor.next();
    }
    Optional<Integer> below = article ? Optional.of(1) : belowHundred(cursor);
    if (below.isEmpty()) {
      return Optional.empty();
    }
    long total = 0;
    long group = below.get();
    for (int i = 0; i < 4; i++) {
      Optional<Integer> scale = cursor.take(SCALES);
      if (scale.isPresent() && scale.get() == 100) {
        group *= 100;
      } else if (scale.isPresent()) {
        total += group * scale.get();
        group = 0;
      }
      if (scale.isEmpty()) {
        break;
      }
      boolean and = cursor.peek().is("and") && CARDINALS.containsKey(cursor.peek(1).lower());
      cursor.moveTo(cursor.at() + (and ? 1 : 0));
      group += belowHundred(cursor).orElse(0);
    }
    return cursor.at() > start ? Optional.of(BigDecimal.valueOf(total + group)) : Optional.empty();
  }

  /** 0 to 99 in words: "seven", "twenty-five", "twenty five". */
  static Optional<Integer> belowHundred(Cursor cursor) {
    Optional<Integer> first = cursor.take(CARDINALS);
    if (first.isEmpty() || first.get() < 20) {
      return first;
    }
    int place = cursor.at();
    cursor.takeHyphen();
    Integer unit = CARDINALS.get(cursor.peek().lower());
    if (unit == null || unit < 1 || unit > 9) {
      cursor.moveTo(place);
      return first;
    }
    cursor.next();
    return Optional.of(first.get() + unit);
  }

  /** An ordinal: "3rd", "third", "twenty-first". */
  static Optional<Integer> ordinal(Cursor cursor) {
    Token number = cursor.peek();
    if (number.isNumber()) {
      boolean ending = cursor.peek(1).glued() && switch (cursor.peek(1).lower()) {
        case "st", "nd", "rd", "th" -> true;
        default -> false;
      };
      if (ending && number.number() >= 0) {
        cursor.moveTo(cursor.at() + 2);
        return Optional.of(number.number());
      }
      return Optional.empty();
    }
    Optional<Integer> word = cursor.take(ORDINALS);
    if (word.isPresent()) {
      return word;
    }
    Integer tens = CARDINALS.get(number.lower());
    int ahead = cursor.peek(1).is("-") ? 2 : 1;
    Integer unit = ORDINALS.get(cursor.peek(ahead).lower());
    if (tens == null || tens < 20 || unit == null || unit < 1 || unit > 9) {
      return Optional.empty();
    }
    cursor.moveTo(cursor.at() + ahead + 1);
    return Optional.of(tens + unit);
  }
}
