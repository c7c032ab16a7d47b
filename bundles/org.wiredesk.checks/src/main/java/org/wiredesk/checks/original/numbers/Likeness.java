package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import org.wiredesk.mentions.quantities.QuantityKind;

/** How likely one number was meant to be the other's translation. */
final class Likeness {

  private static final BigDecimal FEW = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MANY = BigDecimal.valueOf(20);

  private Likeness() {}

  /** 0 if not at all; the more the likelier. */
  static int of(Figure translation, Figure original) {
    boolean kinds = translation.kind() == original.kind();
    boolean counts = isCount(translation) && isCount(original);
    boolean years = translation.isYear() && original.isYear();
    boolean centuries = isCentury(translation, original) || isCentury(original, translation);
    if (!kinds && !counts && !years && !centuries) {
      return 0;
    }
    boolean units = translation.unit().dimension() == original.unit().dimension();
    boolean oneHasNone = translation.unit().isNone() || original.unit().isNone();
    if (!units && !oneHasNone) {
      return 0;
    }
    if (isFarFrom(translation, original) || isFarFrom(original, translation)) {
      return 0;
    }
    return 1 + (kinds ? 2 : 0) + (units ? 4 : 0) + (translation.unit().equals(original.unit()) ? 2 : 0);
  }

  /** "The 1800s" may have been meant for a century, "the 1980s" for "los años ochenta". */
  private static boolean isCentury(Figure one, Figure other) {
    boolean decade = one.is(QuantityKind.CARDINAL) && one.unit().isNone() && one.value().compareTo(HUNDRED) < 0
        && one.value().compareTo(MANY) >= 0 && one.value().remainder(BigDecimal.TEN).signum() == 0;
    return other.is(QuantityKind.DECADE) && (decade || one.unit().id().equals("century"));
  }

  /** "Two" and "both" are no slip of a hundred. */
  private static boolean isFarFrom(Figure word, Figure other) {
    boolean bare = word.quantity().inWords() && word.unit().isNone();
    return bare && word.value().compareTo(FEW) <= 0 && other.value().compareTo(MANY) > 0;
  }

  private static boolean isCount(Figure figure) {
    return switch (figure.kind()) {
      case CARDINAL, ORDINAL, MULTIPLE, SCORE, YEAR, CALENDAR -> true;
      default -> false;
    };
  }
}
