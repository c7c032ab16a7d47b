package org.wiredesk.checks.original.numbers;

import java.util.List;
import java.util.Locale;
import org.wiredesk.mentions.quantities.Dimension;
import org.wiredesk.mentions.quantities.Quantity;

/**
 * Degrees below zero. Of other numbers a sign is seldom kept in a translation ("down 3 percent"), so only degrees have
 * one here.
 */
final class Frost {

  private static final int REACH = 24;
  private static final String DASHES = "-−–‑";
  private static final List<String> BEFORE = List.of("minus", "минус", "мінус", "moins", "menos", "meno", "零下", "氷点下",
      "マイナス", "ناقص", "سالب", "माइनस", "शून्य से", "शून्य से नीचे");
  /** "At least" and "plus or minus", which end alike. */
  private static final List<String> NOT_BELOW = List.of("almeno", "perlomeno", "quantomeno", "o meno", "al menos",
      "o menos", "ou menos", "au moins", "ou moins", "du moins", "plus or minus", "plus/minus", "plus minus",
      "plus-minus", "плюс-минус", "плюс минус", "плюс/минус", "плюс или минус");
  private static final List<String> BEHIND = List.of("мороза", "морозу", "ниже нуля", "нижче нуля", "below zero",
      "below freezing", "below 0", "of frost", "unter null", "unter dem gefrierpunkt", "frost", "sous zéro",
      "au-dessous de zéro", "en dessous de zéro", "bajo cero", "sotto zero", "sotto lo zero", "poniżej zera", "mrozu",
      "pod nulou", "pod bodem mrazu", "mrazu", "تحت الصفر", "नीचे");

  private Frost() {}

  /** With its values turned where the text says that they are below zero. */
  static Quantity signed(Quantity quantity, String text) {
    boolean below = quantity.unit().dimension() == Dimension.TEMPERATURE
        && (isLed(text, quantity.span().start()) || isFollowed(text, quantity.span().end()));
    return below ? new Quantity(quantity.span(), quantity.number(), quantity.high().negate(), quantity.low().negate(),
        quantity.unit(), quantity.kind(), quantity.approximate(), quantity.inWords()) : quantity;
  }

  private static boolean isLed(String text, int start) {
    boolean dash = start > 0 && DASHES.indexOf(text.charAt(start - 1)) >= 0
        && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)));
    String before = text.substring(Math.max(0, start - REACH), start).strip().toLowerCase(Locale.ROOT);
    return dash || BEFORE.stream().anyMatch(before::endsWith) && NOT_BELOW.stream().noneMatch(before::endsWith);
  }

  private static boolean isFollowed(String text, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + REACH)).strip().toLowerCase(Locale.ROOT);
    return BEHIND.stream().anyMatch(behind::startsWith);
  }
}
