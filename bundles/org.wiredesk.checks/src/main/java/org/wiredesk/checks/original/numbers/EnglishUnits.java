package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.quantities.Unit;

/** What English calls the units that stand behind a number. */
final class EnglishUnits {

  private static final Map<String, String> SINGULAR = new HashMap<>();
  private static final Map<String, String> PLURAL = new HashMap<>();

  static {
    symbols("mm", "cm", "m", "km", "g", "kg", "mg", "ha");
    names("in inch inches", "ft foot feet", "yd yard yards", "mi mile miles", "acre acre acres", "gal gallon gallons",
        "bbl barrel barrels", "l liter liters", "t ton tons", "lb pound pounds", "oz ounce ounces", "mph mph mph",
        "kmh km/h km/h", "kn knot knots", "second second seconds", "minute minute minutes", "hour hour hours",
        "day day days", "week week weeks", "fortnight fortnight fortnights", "month month months",
        "quarter quarter quarters", "year year years", "decade decade decades", "century century centuries",
        "c degree degrees", "cent cent cents", "penny penny pence", "kopeck kopeck kopecks", "grosz grosz groszy",
        "heller heller hellers", "paisa paisa paise", "% percent percent");
    name("pp", "percentage point", "percentage points");
    name("bp", "basis point", "basis points");
    name("permille", "per thousand", "per thousand");
    name("m2", "square meter", "square meters");
    name("km2", "square km", "square km");
    name("mi2", "square mile", "square miles");
    name("ft2", "square foot", "square feet");
    name("m3", "cubic meter", "cubic meters");
    name("f", "degree Fahrenheit", "degrees Fahrenheit");
    name("nmi", "nautical mile", "nautical miles");
  }

  private EnglishUnits() {}

  /** Empty for no unit, for a currency that a sign or its own text names, and for what English has no word for. */
  static Optional<String> behind(BigDecimal value, Unit unit) {
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    return Optional.ofNullable((one ? SINGULAR : PLURAL).get(unit.id()));
  }

  private static void symbols(String... ids) {
    for (String id : ids) {
      name(id, id, id);
    }
  }

  private static void names(String... lines) {
    for (String line : lines) {
      String[] words = line.split(" ");
      name(words[0], words[1], words[2]);
    }
  }

  private static void name(String id, String singular, String plural) {
    SINGULAR.put(id, singular);
    PLURAL.put(id, plural);
  }
}
