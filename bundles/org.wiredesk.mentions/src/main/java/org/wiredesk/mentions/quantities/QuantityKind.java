package org.wiredesk.mentions.quantities;

/** What a number does in its sentence. */
public enum QuantityKind {
  /** Counts or measures: "25 people", "twenty-five", "$3.5 billion". */
  CARDINAL,
  /** Tells a place in an order: "21st", "third", "XXI". */
  ORDINAL,
  /** A part of a whole in words or with a stroke: "half", "two thirds", "3/4". */
  FRACTION,
  /** So many times: "twice", "threefold". */
  MULTIPLE,
  /** A size without a count: "dozens", "hundreds of thousands"; its value is that of the word. */
  VAGUE,
  /** Four figures that read as a year: "2015". */
  YEAR,
  /** Ten years by their first: "the 1990s" is 1990, "the 90s" and "her 40s" are 90 and 40. */
  DECADE,
  /** Day, month or year of a reign where that is told by a character: "7月", "24日", "明治28". */
  CALENDAR,
  /** A time of day; its value counts the minutes from midnight. */
  CLOCK,
  /** Two numbers of a game or a vote, the lower first whichever is written first: "3-1", "3:1". */
  SCORE,
  /** Part of a name: "G20", "Su-24", "COVID-19", "5G". */
  NAME
}
