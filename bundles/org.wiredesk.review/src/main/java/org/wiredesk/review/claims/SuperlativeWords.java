package org.wiredesk.review.claims;

import java.util.Set;

/** Closed lists of English words around superlatives. */
final class SuperlativeWords {

  static final Set<String> HIGHEST = Set.of(
      "biggest", "largest", "greatest", "highest", "lowest", "longest", "shortest", "tallest", "oldest", "youngest",
      "strongest", "weakest", "richest", "wealthiest", "poorest", "deadliest", "bloodiest", "worst", "best", "fastest",
      "slowest", "earliest", "busiest", "smallest", "heaviest", "deepest", "hottest", "coldest", "warmest", "wettest",
      "driest", "cheapest", "costliest", "priciest", "toughest", "hardest", "harshest", "fiercest", "widest", "safest",
      "gravest", "brightest", "loudest", "cleanest", "dirtiest", "densest", "farthest", "furthest", "happiest",
      "healthiest", "narrowest", "quickest", "steepest", "thinnest", "boldest", "broadest", "cruelest", "darkest",
      "sharpest", "severest", "rarest", "northernmost", "southernmost", "easternmost", "westernmost");

  /** Before a superlative that compares: "the", "Europe's", "their". */
  static final Set<String> DETERMINERS = Set.of("the", "s", "its", "his", "her", "their", "our", "my");

  static final Set<String> ORDINALS = Set.of(
      "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "2nd", "3rd", "4th", "5th");

  /** "the first half" counts, it boasts of nothing. */
  static final Set<String> BEHIND_COUNTING_FIRST = Set.of(
      "half", "quarter", "round", "lady", "day", "phase", "stage", "aid", "name", "place", "week", "month", "months",
      "year", "years", "days", "weeks", "class", "deputy", "vice", "secretary", "minister", "person", "leg", "session",
      "semester", "floor", "hand", "glance", "and", "or", "of", "instance", "degree", "reading", "step", "steps", "set",
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "nine-month", "part", "period", "innings",
      "inning", "hour", "minutes", "minute", "hours", "section", "line", "group", "batch", "results", "days'",
      "priority", "thing", "case", "act", "chapter", "page", "version", "track", "choice", "category", "game", "match",
      "test");

  /** What a record is set in. */
  static final Set<String> BEHIND_RECORD = Set.of(
      "high", "highs", "low", "lows", "number", "numbers", "level", "levels", "amount", "sum", "profit", "profits",
      "loss", "losses", "price", "prices", "turnout", "rainfall", "temperature", "temperatures", "pace", "breaking",
      "year", "harvest", "growth", "budget", "deficit", "surplus", "crowd", "attendance", "volume", "volumes", "output",
      "heat", "sales", "earnings", "rise", "fall", "drop", "increase", "time", "fine", "fee", "holder", "sums",
      "revenue", "revenues", "exports", "imports", "production", "inflation", "unemployment", "inflow", "outflow");

  static final Set<String> BEFORE_RECORD = Set.of("world", "olympic", "national", "european", "new", "time");

  /** Superlatives in themselves. */
  static final Set<String> WITHOUT_LIKE = Set.of(
      "unprecedented", "unparalleled", "unrivalled", "unrivaled", "unequalled", "unsurpassed", "unmatched",
      "record-breaking");

  /** Behind "the most": no measure. */
  static final Set<String> BEHIND_EMPTY_MOST =
      Set.of("of", "part", "likely", "to", "important", "recent", "s", "interesting", "famous", "wanted");

  /** Fixed phrases: "the best way", "the highest level", "the worst case". */
  static final Set<String> BEHIND_EMPTY_BEST = Set.of(
      "way", "ways", "interest", "interests", "wishes", "regards", "man", "possible", "of", "to", "level", "levels",
      "case", "thing", "practice", "practices", "friend", "friends", "known", "seller", "actor", "actress", "film",
      "picture", "director", "stage", "stages", "opportunity", "hope", "hopes", "chance", "chances", "time", "degree",
      "and", "authority", "supporting");

  /** Behind a superlative: they make it one of all times or places. */
  static final Set<String> OF_ALL = Set.of(
      "ever", "history", "since", "world", "years", "decades", "century", "record", "globe", "planet", "decade",
      "countries", "all");

  static final Set<String> BEHIND_EMPTY_ONLY = Set.of(
      "way", "thing", "question", "problem", "one", "ones", "hope", "option", "reason", "solution", "exception", "to",
      "if", "when", "after", "a", "an", "in", "by", "for");

  private SuperlativeWords() {}
}
