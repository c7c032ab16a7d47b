package org.wiredesk.checks.original.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;

/** Writes numbers as an English wire does: "3.5 million", "12,300", "21st", "$40", "15 percent". */
final class EnglishNumber {

  private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");
  private static final String[] SCALES = {"million", "billion", "trillion"};
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int MOST_FIGURES = 4;
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final int PLACES_OF_FRACTIONS = 3;
  private static final int MINUTES = 60;

  private EnglishNumber() {}

  /** Whether its unit is a currency that English writes without a sign. */
  static boolean lacksSign(Quantity quantity) {
    return quantity.unit().isMoney() && !SIGNS.containsKey(quantity.unit().id())
        && EnglishUnits.behind(quantity.low(), quantity.unit()).isEmpty();
  }

  /** With its unit, where English writes that in one way; a currency that lacks a sign is left out. */
  static String of(Quantity quantity) {
    String number = number(quantity);
    String id = quantity.unit().id();
    if (SIGNS.containsKey(id)) {
      return SIGNS.get(id) + number;
    }
    boolean counts = quantity.kind() == QuantityKind.CARDINAL;
    if (counts && id.equals("century") && quantity.low().compareTo(BigDecimal.TEN) >= 0) {
      return ordinal(quantity.low().toBigInteger()) + " century";
    }
    return EnglishUnits.behind(quantity.high(), quantity.unit()).filter(unit -> counts)
        .map(unit -> number + " " + unit).orElse(number);
  }

  /** Without its unit. */
  static String number(Quantity quantity) {
    return switch (quantity.kind()) {
      case CLOCK -> String.format(Locale.ROOT, "%d:%02d", quantity.low().intValue() / MINUTES,
          quantity.low().intValue() % MINUTES);
      case ORDINAL -> ordinal(quantity.low().toBigInteger());
      case DECADE -> quantity.low().toPlainString() + "s";
      case YEAR, NAME -> quantity.low().toPlainString();
      case SCORE -> quantity.high().toPlainString() + "-" + quantity.low().toPlainString();
      case MULTIPLE -> quantity.isRange() ? figures(quantity.low()) + " to " + figures(quantity.high()) + " times"
          : figures(quantity.low()) + " times";
      case FRACTION -> fraction(quantity.low());
      default -> quantity.isRange() ? figures(quantity.low()) + " to " + figures(quantity.high())
          : figures(quantity.low());
    };
  }

  /** Spelled out: "twenty-five"; only for whole numbers. */
  static String inWords(Quantity quantity) {
    RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    String rules = quantity.kind() == QuantityKind.ORDINAL ? "%spellout-ordinal" : "%spellout-cardinal";
    return format.format(quantity.low().longValueExact(), rules);
  }

  private static String figures(BigDecimal value) {
    BigDecimal scaled = value;
    String scale = "";
    for (int i = 0; i < SCALES.length && scaled.compareTo(i == 0 ? MILLION : THOUSAND) >= 0; i++) {
      scaled = scaled.movePointLeft(i == 0 ? 6 : 3);
      scale = " " + SCALES[i];
    }
    boolean round = scaled.stripTrailingZeros().precision() <= MOST_FIGURES;
    return round ? grouped(scaled) + scale : grouped(value);
  }

  /** With all its places: a rate of 30.4582 is no 30.458. */
  private static String grouped(BigDecimal value) {
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    return format.format(value);
  }

  private static String ordinal(BigInteger value) {
    int last = value.mod(HUNDRED).intValue();
    String ending = switch (last / 10 == 1 ? 0 : last % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
    return value + ending;
  }

  private static String fraction(BigDecimal value) {
    return switch (value.toPlainString()) {
      case "0.5" -> "half";
      case "0.333333333" -> "one third";
      case "0.666666667" -> "two thirds";
      case "0.25" -> "a quarter";
      case "0.75" -> "three quarters";
      default -> grouped(value.setScale(Math.min(PLACES_OF_FRACTIONS, value.scale()), RoundingMode.HALF_EVEN));
    };
  }
}
