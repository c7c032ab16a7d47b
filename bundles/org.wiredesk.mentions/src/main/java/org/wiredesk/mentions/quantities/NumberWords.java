package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The words of one language that numbers are made of and that stand beside them; filled once, then read only. */
final class NumberWords {

  /**
   * A word or phrase that is a number by itself: "twenty-five", "zweihundert", "second", "twice", "полтора".
   *
   * @param unit what it counts when the same word says that: years of "двухлетний"
   */
  record Word(BigDecimal value, QuantityKind kind, boolean approximate, Unit unit) {

    static Word of(BigDecimal value, QuantityKind kind) {
      return new Word(value, kind, false, Unit.NONE);
    }
  }

  /** What stands beside a number without being one. */
  enum Cue {
    /** "about", "more than", "nearly". */
    ABOUT,
    /** "с лишним", "多": behind a number it says that there is more. */
    ODD,
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
    /** "года", "年": the four figures before it are a year. */
    YEAR_MARK,
    /** "月", "日": the number before it is part of a date. */
    CALENDAR,
    /** "明治": the number behind it is a year of a reign. */
    ERA,
    /** "年代": the figures before it are a decade. */
    DECADE,
    /** "数": before a scale it means several. */
    FEW,
    /** "第": the number behind it is an ordinal. */
    ORDINAL_SIGN,
    /** "百分之": the number behind it is a percentage. */
    OF_HUNDRED,
    /** "分之": stands between denominator and numerator. */
    OF_PARTS,
    /** "成", "割": tenths, a percentage of ten for each. */
    TENTHS,
    /** "分": behind the minutes of a time of day. */
    MINUTE_MARK,
    /** "时速": the way behind it is one of an hour, and so a speed. */
    PER_HOUR,
    /** "零下": the degrees behind it are below zero; what it is made of is no number. */
    BELOW_ZERO,
    /** "of" in "a quarter of a million". */
    OF,
    /** "and a half", "с половиной". */
    AND_A_HALF,
    /** "целых": what stands before it is whole, what stands behind it are decimals in words. */
    WHOLE,
    /** "a.m.": the hour before it is of the day's first half. */
    AM,
    /** "p.m.". */
    PM,
    /** "GMT", "o'clock", "Uhr": the figures before it are a time of day. */
    OCLOCK
  }

  private final char decimal;
  private final boolean composesCharacters;
  private final Phrasebook<Word> numbers = new Phrasebook<>();
  private final Phrasebook<BigDecimal> scales = new Phrasebook<>();
  private final Phrasebook<BigDecimal> shortScales = new Phrasebook<>();
  private final Phrasebook<BigDecimal> vague = new Phrasebook<>();
  private final Phrasebook<Integer> parts = new Phrasebook<>();
  private final Phrasebook<Unit> units = new Phrasebook<>();
  private final Phrasebook<Unit> unitsBefore = new Phrasebook<>();
  private final Phrasebook<Cue> cues = new Phrasebook<>();
  private final Phrasebook<Integer> digits = new Phrasebook<>();
  private final Phrasebook<BigDecimal> additions = new Phrasebook<>();
  private final Phrasebook<BigDecimal> tensBehind = new Phrasebook<>();
  private final Phrasebook<Integer> clocks = new Phrasebook<>();
  private final Phrasebook<Integer> clocksBehind = new Phrasebook<>();
  private final Phrasebook<BigDecimal> inverted = new Phrasebook<>();
  private final CompoundWords compounds = new CompoundWords(numbers);
  private final Set<String> points = new HashSet<>();
  private final Set<String> ordinalEndings = new HashSet<>();
  private final Set<String> ordinalSuffixes = new HashSet<>();
  private final Set<String> cardinalEndings = new HashSet<>();
  private final Set<String> decadeEndings = new HashSet<>();

  NumberWords(char decimal, boolean composesCharacters) {
    this.decimal = decimal;
    this.composesCharacters = composesCharacters;
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

  /** The characters of 0 to 9 of a script that composes numbers of them. */
  Phrasebook<Integer> digits() {
    return digits;
  }

  /** Whether numbers are composed of single characters, without blanks. */
  boolean composesCharacters() {
    return composesCharacters;
  }

  /** What a word adds to the number behind it: "साढ़े" a half. */
  Phrasebook<BigDecimal> additions() {
    return additions;
  }

  /** Tens that stand behind their units: "وعشرون". */
  Phrasebook<BigDecimal> tensBehind() {
    return tensBehind;
  }

  /** What stands before an hour, with the minutes from that to the time meant: "half past" 30, "halb" -30. */
  Phrasebook<Integer> clocks() {
    return clocks;
  }

  /** What stands behind an hour, with the minutes from that to the time meant: "moins vingt" -20. */
  Phrasebook<Integer> clocksBehind() {
    return clocksBehind;
  }

  /** Scales that stand before the small number that they multiply: "сотни две" are about 200. */
  Phrasebook<BigDecimal> inverted() {
    return inverted;
  }

  /** What stands before decimals in words: "点", which behind figures is the hour of a time of day. */
  Set<String> points() {
    return points;
  }

  CompoundWords compounds() {
    return compounds;
  }

  /** What makes figures an ordinal: "st", "го". */
  Set<String> ordinalEndings() {
    return ordinalEndings;
  }

  /** What makes an ordinal of every cardinal in words: "वीं". */
  Set<String> ordinalSuffixes() {
    return ordinalSuffixes;
  }

  /** What cases add to figures: "15-ти". */
  Set<String> cardinalEndings() {
    return cardinalEndings;
  }

  /** What makes figures a decade: "s", "х". */
  Set<String> decadeEndings() {
    return decadeEndings;
  }
}
