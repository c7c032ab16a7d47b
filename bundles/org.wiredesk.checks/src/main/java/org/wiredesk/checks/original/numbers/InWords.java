package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.quantities.QuantityKind;

/** Whether two numbers that are told in words cannot be each other's translation: "two thirds" and "three quarters". */
final class InWords {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  /** "Dozens" are tens, scores and dozens; hundreds are not thousands. */
  private static final BigDecimal FAR = BigDecimal.valueOf(5);
  /** India counts in lakhs and crores, and means no less by them than others by millions. */
  private static final BigDecimal FAR_IN_LAKHS = BigDecimal.valueOf(50);
  private static final Set<String> INDIAN = Set.of("hi", "bn", "ur", "mr", "gu", "pa", "ta", "te", "kn", "ml", "ne");
  private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
  private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);

  private InWords() {}

  /** Of the same kind. "Half" stands for much that is no half. */
  static boolean differ(Figure translation, Figure original, Locale language) {
    if (translation.is(QuantityKind.VAGUE)) {
      BigDecimal more = translation.value().max(original.value());
      boolean lakhs = INDIAN.contains(language.getLanguage())
          && (isIndian(translation.value()) || isIndian(original.value()));
      BigDecimal far = lakhs ? FAR_IN_LAKHS : FAR;
      return more.compareTo(translation.value().min(original.value()).multiply(far)) >= 0;
    }
    boolean half = translation.value().compareTo(HALF) == 0 || original.value().compareTo(HALF) == 0;
    return !half && translation.value().compareTo(BigDecimal.ONE) != 0
        && original.value().compareTo(BigDecimal.ONE) != 0;
  }

  private static boolean isIndian(BigDecimal value) {
    return value.compareTo(LAKH) == 0 || value.compareTo(CRORE) == 0;
  }
}
