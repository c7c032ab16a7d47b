package org.wiredesk.mentions.quantities;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes down what was read of a text: {@code 3500000000 USD}, {@code 10..15 %}, {@code ~12 VAGUE}. */
final class Told {

  private Told() {}

  static String of(String text, String language) {
    return Quantities.of(text, Locale.forLanguageTag(language)).stream().map(Told::of)
        .collect(Collectors.joining("; "));
  }

  private static String of(Quantity quantity) {
    String value = quantity.low().toPlainString()
        + (quantity.isRange() ? ".." + quantity.high().toPlainString() : "");
    String unit = quantity.unit().isNone() ? "" : " " + quantity.unit().id();
    String kind = quantity.kind() == QuantityKind.CARDINAL ? "" : " " + quantity.kind();
    return (quantity.approximate() ? "~" : "") + value + unit + kind;
  }
}
