package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The words of one language that numbers are made of and that stand beside them; filled once, then read only. */
final class NumberWords {

  /** A word or phrase that is a number by itself: "twenty-five", "zweihundert", "second", "twice", "полтора". */
  record Word(BigDecimal value, QuantityKind kind, boolean approximate) {}

  /** What stands beside a number without being one. */
  enum Cue {
    /** "about", "more than", "nearly". */
    ABOUT,
    /** "times", "-fold", "раза". */
    TIMES,
    /** "a", "an": before a scale or a part it is one. */
    ARTICLE,
    /** Joins the parts of one number: "two hundred and five". */
    AND,
    /** "to" in "10 to 15". */
    TO,
    /** "between": the two numbers behind belong together. */
    BETWEEN,
    /** "of" in "a quarter of a million". */
    OF,
    /** "and a half", "с половиной". */
    AND_A_HALF,
    /** "a.m.": the hour before it is of the day's first half. */
    AM,
    /** "p.m.". */
    PM,
    /** "GMT", "o'clock", "Uhr": the figures before it are a time of day. */
    OCLOCK
  }

  private final char decimal;
  private final Phrasebook<Word> numbers = new Phrasebook<>();
  private final Phrasebook<BigDecimal> scales = new Phrasebook<>();
  private final Phrasebook<BigDecimal> shortScales = new Phrasebook<>();
  private final Phrasebook<BigDecimal> vague = new Phrasebook<>();
  private final Phrasebook<Integer> parts = new Phrasebook<>();
  private final Phrasebook<Unit> units = new Phrasebook<>();
  private final Phrasebook<Unit> unitsBefore = new Phrasebook<>();
  private final Phrasebook<Cue> cues = new Phrasebook<>();
  private final Set<String> ordinalEndings = new HashSet<>();
  private final Set<String> decadeEndings = new HashSet<>();

  NumberWords(char decimal) {
    this.decimal = decimal;
  }

  /** The character between units and tenths. */
  char decimal() {
    return decimal;
  }

  /** Words that are numbers by themselves. */
  Phrasebook<Word> numbers() {
    return numbers;
  }

  /** Words that multiply the number before them: "hundred", "million", "dozen". */
  Phrasebook<BigDecimal> scales() {
    return scales;
  }

  /** Short scale words that only count directly behind figures: "bn", "млн". */
  Phrasebook<BigDecimal> shortScales() {
    return shortScales;
  }

  /** Words that name a size without a count: "dozens", "millions". */
  Phrasebook<BigDecimal> vague() {
    return vague;
  }

  /** Denominators that need a number or an article before them: "third" in "one third". */
  Phrasebook<Integer> parts() {
    return parts;
  }

  Phrasebook<Unit> units() {
    return units;
  }

  /** Units that stand before their number: "$", "PLN". */
  Phrasebook<Unit> unitsBefore() {
    return unitsBefore;
  }

  Phrasebook<Cue> cues() {
    return cues;
  }

  /** What makes figures an ordinal: "st", "го". */
  Set<String> ordinalEndings() {
    return ordinalEndings;
  }

  /** What makes figures a decade: "s", "х". */
  Set<String> decadeEndings() {
    return decadeEndings;
  }
}
