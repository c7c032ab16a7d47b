package org.wiredesk.checks.original.numbers;

import java.util.EnumSet;
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

  /** A length is no area, though one word makes the difference. */
  private static final Set<Dimension> SIZES = EnumSet.of(Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME);
  private static final Set<Dimension> LOADS = EnumSet.of(Dimension.MASS, Dimension.VOLUME);

  private UnitClash() {}

  static boolean between(Figure translation, Figure original) {
    Unit mine = SameMeasure.unit(translation, original);
    Unit theirs = SameMeasure.unit(original, translation);
    if (mine.isNone() || theirs.isNone() || mine.id().equals(theirs.id())) {
      return false;
    }
    boolean namesakes = NAMESAKES.stream().anyMatch(set -> set.contains(mine.id()) && set.contains(theirs.id()));
    boolean moneyOrShare = isMoneyOrShare(mine) && isMoneyOrShare(theirs);
    return !namesakes && (moneyOrShare || isMeasure(mine, theirs)) && !SameMeasure.same(translation, original);
  }

  private static boolean isMoneyOrShare(Unit unit) {
    return unit.isMoney() || unit.dimension() == Dimension.SHARE;
  }

  /** Degrees that are not told apart are Celsius, and often so when the original's are not. */
  private static boolean isMeasure(Unit mine, Unit theirs) {
    boolean measures = mine.dimension().compareTo(Dimension.MONEY) > 0
        && theirs.dimension().compareTo(Dimension.MONEY) > 0;
    boolean oneKind = mine.dimension() == theirs.dimension() || SIZES.contains(mine.dimension())
        && SIZES.contains(theirs.dimension()) || LOADS.contains(mine.dimension()) && LOADS.contains(theirs.dimension());
    return measures && oneKind && (mine.dimension() != Dimension.TEMPERATURE || mine.id().equals("f"));
  }
}
