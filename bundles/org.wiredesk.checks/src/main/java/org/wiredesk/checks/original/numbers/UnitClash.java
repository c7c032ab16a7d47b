package org.wiredesk.checks.original.numbers;

import java.util.List;
import java.util.Set;
import org.wiredesk.mentions.quantities.Dimension;
import org.wiredesk.mentions.quantities.Unit;

/** Whether two numbers of the same value count different things. */
final class UnitClash {

  /** Currencies that often share one name, which their country may or may not stand beside. */
  private static final List<Set<String>> NAMESAKES = List.of(
      Set.of("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"),
      Set.of("GBP", "EGP", "LBP", "SYP", "SDG"),
      Set.of("RUB", "BYN"),
      Set.of("INR", "PKR", "LKR", "NPR"),
      Set.of("CZK", "SEK", "NOK", "DKK"),
      Set.of("MXN", "ARS", "CLP", "COP", "PHP"),
      Set.of("TRY", "SYP", "LBP", "ITL"),
      Set.of("CNY", "JPY", "TWD"),
      Set.of("IRR", "SAR", "BRL"),
      Set.of("IQD", "KWD", "JOD", "RSD"));

  private UnitClash() {}

  static boolean between(Figure translation, Figure original) {
    Unit mine = translation.unit();
    Unit theirs = original.unit();
    if (mine.isNone() || theirs.isNone() || mine.id().equals(theirs.id())) {
      return false;
    }
    boolean namesakes = NAMESAKES.stream().anyMatch(set -> set.contains(mine.id()) && set.contains(theirs.id()));
    boolean moneyOrShare = isMoneyOrShare(mine) && isMoneyOrShare(theirs);
    return !namesakes && (moneyOrShare || isMeasure(mine) && mine.dimension() == theirs.dimension());
  }

  private static boolean isMoneyOrShare(Unit unit) {
    return unit.isMoney() || unit.dimension() == Dimension.SHARE;
  }

  /** "Degrees" are seldom told apart in the press. */
  private static boolean isMeasure(Unit unit) {
    return unit.dimension().compareTo(Dimension.MONEY) > 0 && unit.dimension() != Dimension.TEMPERATURE;
  }
}
