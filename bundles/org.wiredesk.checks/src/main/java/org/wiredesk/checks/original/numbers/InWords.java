package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import org.wiredesk.mentions.quantities.QuantityKind;

/** Whether two numbers that are told in words cannot be each other's translation: "two thirds" and "three quarters". */
final class InWords {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  /** "Dozens" are tens, scores and dozens; hundreds are not thousands. */
  private static final BigDecimal FAR = BigDecimal.valueOf(5);

  private InWords() {}

  /** Of the same kind. "Half" stands for much that is no half. */
  static boolean differ(Figure translation, Figure original) {
    if (translation.is(QuantityKind.VAGUE)) {
      BigDecimal more = translation.value().max(original.value());
      return more.compareTo(translation.value().min(original.value()).multiply(FAR)) >= 0;
    }
    boolean half = translation.value().compareTo(HALF) == 0 || original.value().compareTo(HALF) == 0;
    return !half && translation.value().compareTo(BigDecimal.ONE) != 0
        && original.value().compareTo(BigDecimal.ONE) != 0;
  }
}
