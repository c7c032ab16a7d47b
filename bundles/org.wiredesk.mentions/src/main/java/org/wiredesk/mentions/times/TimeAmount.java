package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A length of time: {@code P3D}, {@code PT2H}, {@code P2Y6M}, or {@code PXM} when nobody says how many.
 *
 * @param count how many; empty for "several", "some"
 */
public record TimeAmount(Optional<BigDecimal> count, Grain grain) implements TimeValue {

  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

  static TimeAmount of(int count, Grain grain) {
    return new TimeAmount(Optional.of(BigDecimal.valueOf(count)), grain);
  }

  static TimeAmount some(Grain grain) {
    return new TimeAmount(Optional.empty(), grain);
  }

  @Override
  public String timex3() {
    if (grain == Grain.NONE) {
      return "PXX";
    }
    Grain unit = switch (grain) {
      case DECADE, CENTURY, MILLENNIUM -> Grain.YEAR;
      case HALF, SEASON -> count.isEmpty() ? Grain.YEAR : Grain.MONTH;
      case WEEKEND -> count.isPresent() ? Grain.DAY : Grain.WEEKEND;
      default -> grain;
    };
    if (count.isEmpty()) {
      return prefix(unit) + "X" + unit.symbol();
    }
    BigDecimal factor = unit == Grain.YEAR && grain != Grain.YEAR || unit == Grain.MONTH && grain != Grain.MONTH
        ? BigDecimal.valueOf(grain.units())
        : BigDecimal.valueOf(grain == Grain.WEEKEND ? 2 : 1);
    return print(count.get().multiply(factor), unit);
  }

  private static String print(BigDecimal amount, Grain unit) {
    BigDecimal whole = amount.setScale(0, RoundingMode.DOWN);
    BigDecimal rest = amount.subtract(whole);
    boolean halves = unit == Grain.YEAR && rest.signum() > 0
        && rest.multiply(MONTHS_OF_YEAR).stripTrailingZeros().scale() <= 0;
    if (halves) {
      String years = whole.signum() > 0 ? whole.toPlainString() + "Y" : "";
      return "P" + years + rest.multiply(MONTHS_OF_YEAR).stripTrailingZeros().toPlainString() + "M";
    }
    if (rest.signum() > 0 && (unit == Grain.HOUR || unit == Grain.MINUTE)) {
      Grain finer = unit == Grain.HOUR ? Grain.MINUTE : Grain.SECOND;
      String coarse = whole.signum() > 0 ? whole.toPlainString() + unit.symbol() : "";
      BigDecimal fine = rest.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP);
      return "PT" + coarse + fine.toPlainString() + finer.symbol();
    }
    String number = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    return prefix(unit) + number + unit.symbol();
  }

  private static String prefix(Grain unit) {
    return unit.isClock() ? "PT" : "P";
  }
}
