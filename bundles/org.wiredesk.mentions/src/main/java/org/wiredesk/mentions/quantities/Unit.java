package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a number counts, as far as it can be converted or compared: none, a percentage, a currency, a measure.
 *
 * @param id "", "%", "pp" (percentage points), "bp" (their hundredth parts), an ISO 4217 code, the
 *     word for a hundredth of some currency ("cent", "penny", "kopeck"), or a short name of the measure ("km", "year")
 * @param factor how many of the base unit of its dimension one of it has; 1 where nothing converts
 * @param offset what is added behind the factor: of Fahrenheit alone it is not 0
 */
public record Unit(String id, Dimension dimension, BigDecimal factor, BigDecimal offset) {

  public static final Unit NONE = plain("", Dimension.NONE);
  public static final Unit PERCENT = plain("%", Dimension.SHARE);
  public static final Unit PERCENTAGE_POINT = plain("pp", Dimension.SHARE);

  static Unit plain(String id, Dimension dimension) {
    return new Unit(id, dimension, BigDecimal.ONE, BigDecimal.ZERO);
  }

  public static Unit currency(String isoCode) {
    return plain(isoCode, Dimension.MONEY);
  }

  /** A unit by its id, when it is one that is known: a measure or one of the two of shares. */
  public static Optional<Unit> measure(String id) {
    return Measures.byId(id);
  }

  public boolean isNone() {
    return dimension == Dimension.NONE;
  }

  public boolean isMoney() {
    return dimension == Dimension.MONEY;
  }

  /** Whether numbers of both can be told from one another by a factor. */
  public boolean convertsTo(Unit other) {
    return dimension == other.dimension && (id.equals(other.id) || dimension.compareTo(Dimension.MONEY) > 0);
  }

  /** @throws IllegalArgumentException if the two do not convert */
  public BigDecimal convert(BigDecimal value, Unit target) {
    if (!convertsTo(target)) {
      throw new IllegalArgumentException(id + " does not convert to " + target.id);
    }
    BigDecimal base = value.multiply(factor).add(offset);
    return id.equals(target.id) ? value : base.subtract(target.offset).divide(target.factor, MathContext.DECIMAL64);
  }
}
