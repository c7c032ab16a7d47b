package org.wiredesk.checks.original.numbers;

import org.wiredesk.mentions.quantities.QuantityKind;

/** How likely one number was meant to be the other's translation. */
final class Likeness {

  private Likeness() {}

  /** 0 if not at all; the more the likelier. */
  static int of(Figure translation, Figure original) {
    boolean kinds = translation.kind() == original.kind();
    boolean counts = isCount(translation) && isCount(original);
    boolean years = translation.isYear() && original.isYear();
    if (!kinds && !counts && !years) {
      return 0;
    }
    boolean units = translation.unit().dimension() == original.unit().dimension();
    boolean oneHasNone = translation.unit().isNone() || original.unit().isNone();
    if (!units && !oneHasNone) {
      return 0;
    }
    return 1 + (kinds ? 2 : 0) + (units ? 4 : 0) + (translation.unit().equals(original.unit()) ? 2 : 0);
  }

  private static boolean isCount(Figure figure) {
    return switch (figure.kind()) {
      case CARDINAL, ORDINAL, MULTIPLE, SCORE, YEAR, CALENDAR -> true;
      default -> false;
    };
  }
}
