package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;

/** Puts the original's number in the place of the translation's, in words where that one was in words. */
final class NumberFixes {

  private static final BigDecimal LAST_IN_WORDS = BigDecimal.valueOf(99);

  private NumberFixes() {}

  /** Empty where the two are numbers of different sorts, of different units, or told in two parts. */
  static Optional<Fix> of(Quantity mine, Quantity original, String text) {
    boolean units = mine.unit().equals(original.unit()) || mine.unit().isNone() || original.unit().isNone();
    boolean plain = switch (mine.kind()) {
      case CARDINAL, ORDINAL, YEAR, NAME, DECADE -> true;
      default -> false;
    };
    boolean parts = !mine.unit().isNone() && mine.number().equals(mine.span());
    if (!plain || parts || mine.kind() != original.kind() || !units || mine.isRange() != original.isRange()) {
      return Optional.empty();
    }
    String written = mine.number().of(text);
    boolean words = mine.inWords() && canBeSpelled(original);
    String number = words ? EnglishNumber.inWords(original) : EnglishNumber.number(original);
    return Optional.of(Fix.replace(mine.number(), likeIn(written, number)));
  }

  private static boolean canBeSpelled(Quantity original) {
    boolean whole = original.low().scale() <= 0 && original.low().signum() > 0;
    boolean counts = original.kind() == QuantityKind.CARDINAL || original.kind() == QuantityKind.ORDINAL;
    return whole && counts && !original.isRange() && original.low().compareTo(LAST_IN_WORDS) <= 0;
  }

  private static String likeIn(String written, String number) {
    boolean upper = Character.isUpperCase(written.codePointAt(0));
    return upper ? Character.toUpperCase(number.charAt(0)) + number.substring(1) : number;
  }
}
