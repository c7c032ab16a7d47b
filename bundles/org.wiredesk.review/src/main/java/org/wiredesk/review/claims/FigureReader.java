package org.wiredesk.review.claims;

import java.util.Optional;

/** Reads the number that begins at a place of a sentence, in figures or in words, and what it counts. */
final class FigureReader {

  private static final int TOLL_REACH = 7;
  private static final int TOLL_BEFORE = 4;
  private static final int COUNTED_WORDS = 3;

  private final SentenceWords words;
  private final int at;
  /** Behind the figures or number words. */
  private final int end;
  /** Behind "million" too. */
  private final int number;

  private FigureReader(SentenceWords words, int at) {
    this.words = words;
    this.at = at;
    this.end = end(words, at);
    int scale = words.isHyphen(end) ? end + 1 : end;
    this.number = end >= 0 && words.isOneOf(scale, FigureWords.SCALES) ? scale + 1 : end;
  }

  /** Empty for what is no quantity: an ordinal, an age, part of a name. */
  static Optional<Figure> at(SentenceWords words, int at) {
    return new FigureReader(words, at).read();
  }

  private Optional<Figure> read() {
    boolean none = end < 0 || isDesignation(words, at) || endsInLetters(words.word(end - 1))
        || words.isHyphen(end) && words.is(end + 1, "year");
    return none ? Optional.empty() : Optional.of(share().or(this::toll).or(this::sum).orElseGet(this::count));
  }

  private Optional<Figure> share() {
    int percent = words.isHyphen(number) ? number + 1 : number;
    boolean sign = words.isOneOf(percent, FigureWords.PERCENT);
    boolean share = sign || words.is(number, "per") && words.is(number + 1, "cent");
    return share
        ? Optional.of(figure(ofWhat(percent + (sign ? 1 : 2)), " percent", 70,
            "A share or a change: percent or points, and of what?"))
        : Optional.empty();
  }

  private Optional<Figure> toll() {
    int to = counted(words, number);
    int toll = toll(words, at, to);
    int behind = Math.max(to, toll);
    return toll > 0
        ? Optional.of(figure(behind, counted(behind), 85, "A toll: of when, and by whose count?"))
        : Optional.empty();
  }

  private Optional<Figure> sum() {
    boolean sign = words.isOneOf(at - 1, FigureWords.CURRENCY_SIGNS);
    boolean named = words.isOneOf(number, FigureWords.CURRENCIES)
        || words.isCapital(number) && words.isOneOf(number + 1, FigureWords.CURRENCIES);
    if (sign || named) {
      return Optional.of(figure(
          counted(words, number), " money", 75, "A sum: million or billion, in which currency, as of when?"));
    }
    return number > end
        ? Optional.of(figure(counted(words, number), "", 75, "Million or billion: which has the original?"))
        : Optional.empty();
  }

  private Figure count() {
    int to = counted(words, number);
    return figure(
        to, counted(to), plain(words, at, number), "A figure: does the original have the same, and does its source?");
  }

  private String counted(int behind) {
    return " " + String.join(" ", words.words(number, behind));
  }

  private Figure figure(int to, String unit, int strength, String why) {
    String value = String.join(" ", words.words(at, number)) + unit;
    int from = start(words, at);
    return new Figure(from, closed(from, Math.min(words.size(), Math.max(to, number))), value, strength, why);
  }

  /** With the bracket that closes one within. */
  private int closed(int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
    }
    return open > 0 && words.is(to, ")") ? to + 1 : to;
  }

  private static int plain(SentenceWords words, int at, int end) {
    boolean small = words.isOneOf(at, FigureWords.SMALL);
    int unit = words.isHyphen(end) ? end + 1 : end;
    if ((!small || unit > end) && words.isOneOf(unit, FigureWords.UNITS)) {
      return 60;
    }
    if (words.isFigures(at)) {
      boolean score = words.isHyphen(end) && words.isFigures(end + 1);
      boolean many = end > at + 1 || words.word(at).length() >= 2 && words.isLetters(end);
      return score || many ? 55 : words.word(at).length() >= 3 ? 50 : 35;
    }
    return words.isOneOf(at, FigureWords.VAGUE) ? 50 : small ? 25 : 45;
  }

  /** Behind figures with their separators, or behind number words; -1 when no number begins here. */
  private static int end(SentenceWords words, int at) {
    if (words.isFigures(at)) {
      int end = at + 1;
      while (words.isJoined(end) && !words.isHyphen(end) && words.isFigures(end + 1)) {
        end += 2;
      }
      return end;
    }
    int end = at;
    while (isSpelled(words, end) || end > at && words.isHyphen(end) && isSpelled(words, end + 1)) {
      end++;
    }
    boolean fraction = end > at && words.isOneOf(words.isHyphen(end) ? end + 1 : end, FigureWords.FRACTIONS);
    if (fraction) {
      return words.isHyphen(end) ? end + 2 : end + 1;
    }
    return end > at ? end : words.isOneOf(at, FigureWords.VAGUE) && words.is(at + 1, "of") ? at + 1 : -1;
  }

  private static boolean isSpelled(SentenceWords words, int at) {
    return words.isOneOf(at, FigureWords.SMALL) || words.isOneOf(at, FigureWords.SPELLED);
  }

  /** "70th", "1990s", "20-year". */
  private static boolean endsInLetters(String word) {
    return Character.isDigit(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
  }

  /** "Su-24", "M-16": part of a name. */
  private static boolean isDesignation(SentenceWords words, int at) {
    return words.isHyphen(at - 1) && words.isJoined(at - 1) && words.isLetters(at - 2);
  }

  private static int start(SentenceWords words, int at) {
    int start = words.isOneOf(at - 1, FigureWords.CURRENCY_SIGNS) ? at - 1 : at;
    boolean country = start < at && words.isCapital(start - 1) && words.at(start - 1).touches(words.at(start));
    start = country ? start - 1 : start;
    if (words.isOneOf(start - 1, FigureWords.NUMBERED)) {
      return start - 1;
    }
    boolean pair = words.isOneOf(start - 2, FigureWords.BEFORE_ABOUT);
    boolean linked = words.is(start - 1, "to") || words.is(start - 1, "than") || words.is(start - 1, "least");
    return !words.isOneOf(start - 1, FigureWords.ABOUT) || linked && !pair ? start : linked ? start - 2 : start - 1;
  }

  /** Behind what is counted: "65 countries", "300,000 barrels a day". */
  private static int counted(SentenceWords words, int end) {
    int from = words.isHyphen(end) && words.isJoined(end) ? end + 1 : end;
    int to = Phrases.end(words, from, Math.min(words.size(), from));
    int cut = Phrases.withoutTail(words, Math.max(end, Math.min(to, from + COUNTED_WORDS)), end);
    return Phrases.isInsideShort(words, cut) ? Math.max(end, to) : cut;
  }

  /** With what a share is of, or how it changed: "percent of the population", "percent higher". */
  private int ofWhat(int behind) {
    boolean goesOn = words.isOneOf(behind, FigureWords.BEHIND_SHARE);
    return goesOn
        ? Phrases.withoutTail(words, Math.min(Phrases.end(words, behind, behind), behind + COUNTED_WORDS + 2), behind)
        : behind;
  }

  /** Behind the word that tells of dead or hurt people near a number, 0 when none does. */
  private static int toll(SentenceWords words, int at, int to) {
    for (int i = at; i < Math.min(words.size(), to + TOLL_REACH) && !endsPart(words, i); i++) {
      if (words.isOneOf(i, FigureWords.TOLL)) {
        return i + 1;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - TOLL_BEFORE); i--) {
      if (words.isOneOf(i, FigureWords.TOLL)) {
        return to;
      }
    }
    return 0;
  }

  private static boolean endsPart(SentenceWords words, int at) {
    return words.is(at, ",") && !words.isJoined(at) || words.is(at, ";") || words.is(at, ":");
  }
}
