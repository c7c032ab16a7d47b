package org.wiredesk.review.claims;

import java.util.Set;

/** Closed lists of English words around figures. */
final class FigureWords {

  static final Set<String> SMALL = Set.of(
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  static final Set<String> SPELLED = Set.of(
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
      "fifty", "sixty", "seventy", "eighty", "ninety", "hundred");

  static final Set<String> SCALES = Set.of(
      "thousand", "million", "billion", "trillion", "mln", "bln", "bn", "tn", "trln");

  /** "hundreds of people". */
  static final Set<String> VAGUE = Set.of("dozens", "hundreds", "thousands", "millions", "billions", "dozen");

  static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage");

  static final Set<String> CURRENCY_SIGNS = Set.of("$", "€", "£", "¥", "₽");

  static final Set<String> CURRENCIES = Set.of(
      "dollars", "dollar", "euros", "euro", "rubles", "roubles", "ruble", "rouble", "yuan", "pounds", "pound", "yen",
      "francs", "marks", "rupees", "hryvnia", "hryvnias", "lira", "crowns", "cents", "usd", "eur", "won", "pesos",
      "rand", "dinars", "dirhams", "riyals", "rials", "zlotys", "tenge");

  static final Set<String> UNITS = Set.of(
      "km", "kilometers", "kilometres", "miles", "meters", "metres", "feet", "tons", "tonnes", "kg", "kilograms",
      "barrels", "hectares", "acres", "degrees", "liters", "litres", "megawatts", "mw", "kwh", "gallons", "points",
      "square", "cubic", "mph", "kph");

  static final Set<String> TOLL = Set.of(
      "killed", "dead", "died", "injured", "wounded", "deaths", "casualties", "victims", "missing", "fatalities",
      "hurt", "killing", "injuring", "wounding", "bodies", "displaced", "evacuated", "hospitalized", "hospitalised",
      "detained", "arrested", "homeless", "infected", "perished", "lives");

  /** Before a figure, and part of what it says. */
  static final Set<String> ABOUT = Set.of(
      "about", "around", "nearly", "almost", "over", "some", "approximately", "roughly", "than", "least", "to",
      "every");
  static final Set<String> BEFORE_ABOUT = Set.of("more", "less", "fewer", "at", "up");

  static final Set<String> FRACTIONS = Set.of(
      "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth");

  static final Set<String> BEHIND_SHARE = Set.of(
      "of", "higher", "lower", "more", "less", "points", "point", "up", "down", "rise", "increase", "drop", "fall",
      "growth");

  /** What is numbered, and not counted. */
  static final Set<String> NUMBERED = Set.of(
      "resolution", "article", "paragraph", "section", "law", "decree", "protocol", "order", "bill", "no", "number");

  private FigureWords() {}
}
