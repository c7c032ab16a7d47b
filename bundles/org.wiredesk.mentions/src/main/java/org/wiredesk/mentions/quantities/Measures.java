package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The measures that are known, with the factors of the BIPM's SI brochure and NIST's Special Publication 811. */
final class Measures {

  private static final Map<String, Unit> BY_ID = new HashMap<>();

  static {
    add(Dimension.LENGTH, "mm 0.001", "cm 0.01", "m 1", "km 1000", "in 0.0254", "ft 0.3048", "yd 0.9144",
        "mi 1609.344", "nmi 1852", "li 500");
    add(Dimension.AREA, "m2 1", "km2 1000000", "ha 10000", "acre 4046.8564224", "are 100", "mu 666.6666667",
        "tsubo 3.305785", "feddan 4200.833333", "dunum 1000", "ft2 0.09290304", "mi2 2589988.110336");
    add(Dimension.VOLUME, "l 0.001", "m3 1", "bcm 1000000000", "gal 0.003785411784", "bbl 0.158987294928");
    add(Dimension.MASS, "mg 0.000001", "g 0.001", "kg 1", "t 1000", "lb 0.45359237", "oz 0.028349523125",
        "st 6.35029318", "centner 100", "jin 0.5");
    add(Dimension.SPEED, "kmh 0.2777777777777778", "mph 0.44704", "ms 1", "kn 0.5144444444444444");
    add(Dimension.DURATION, "second 1", "minute 60", "hour 3600", "day 86400", "week 604800", "fortnight 1209600",
        "month 2629800", "quarter 7889400", "halfyear 15778800", "year 31557600", "decade 315576000",
        "century 3155760000");
    add(Dimension.POWER, "w 1", "kw 1000", "mw 1000000", "gw 1000000000");
    add(Dimension.ENERGY, "kwh 3600000", "mwh 3600000000", "gwh 3600000000000");
    add(Dimension.TEMPERATURE, "c 1");
    BigDecimal five = new BigDecimal(5);
    BigDecimal nine = new BigDecimal(9);
    put(new Unit("f", Dimension.TEMPERATURE, five.divide(nine, MathContext.DECIMAL64),
        new BigDecimal(-160).divide(nine, MathContext.DECIMAL64)));
    put(Unit.plain("%", Dimension.SHARE));
    put(Unit.plain("pp", Dimension.SHARE));
    put(Unit.plain("bp", Dimension.SHARE));
    put(Unit.plain("permille", Dimension.SHARE));
  }

  private Measures() {}

  static Optional<Unit> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  private static void add(Dimension dimension, String... idsAndFactors) {
    for (String written : idsAndFactors) {
      String[] parts = written.split(" ");
      put(new Unit(parts[0], dimension, new BigDecimal(parts[1]), BigDecimal.ZERO));
    }
  }

  private static void put(Unit unit) {
    BY_ID.put(unit.id(), unit);
  }
}
