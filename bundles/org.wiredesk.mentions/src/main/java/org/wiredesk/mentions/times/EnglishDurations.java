package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lengths of time: "three days", "the past two months", "a 27-year career", "decades", "weeks or months". */
final class EnglishDurations implements Recogniser {

  private static final PhraseTable<Boolean> LEADS = new PhraseTable<Boolean>()
      .putAll(true, "the", "the past", "the last", "the next", "the coming", "the previous", "the first", "the final",
          "the following", "the preceding", "the early", "the recent", "the latest", "past", "last", "next", "coming",
          "recent", "these", "those", "the ensuing", "the intervening", "these past", "these last", "previous",
          "the remaining", "the other", "following", "each of the past", "each of the last", "the same", "the entire",
          "the whole", "first", "the prior", "this", "the subsequent", "upcoming", "latest", "early", "later",
          "the late", "the latter", "the closing", "the opening", "subsequent");
  /** Units whose plural alone is a length of time; "days" and "minutes" mostly only say that it is short. */
  private static final Set<Grain> LOOSE =
      Set.of(Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM);
  private static final Set<String> JOINTS = Set.of("or", "and");
  private static final Set<String> PERSONS = Set.of("son", "daughter", "boy", "girl", "baby", "child", "infant", "man",
      "woman", "twins", "brother", "sister");
  private static final Set<String> FREQUENCIES = Set.of("times", "once", "twice");
  private static final Set<String> RATED = Set.of("million", "billion", "thousand", "hundred", "cents", "percent",
      "dollars", "people", "%", "tons", "barrels", "units");
  private static final Set<String> NOT_COUNTED = Set.of("lasts", "takes", "needs", "spends", "this", "gives", "serves",
      "less", "plus", "gets", "means", "wants", "perhaps", "always", "across", "within", "faces", "stays", "runs",
      "works", "lives", "requires", "costs");
  private static final Set<String> ENDINGS = Set.of("long", "old");
  private static final Set<String> WHOLE = Set.of("yearlong", "monthlong", "weeklong", "daylong", "hourlong",
      "nightlong", "decadelong");

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    if (WHOLE.contains(tokens.at(from).lower())) {
      String unit = tokens.at(from).lower().replace("long", "");
      return List.of(phrase(from, from + 1, TimeAmount.of(1, EnglishWords.UNITS.get(unit))));
    }
    boolean led = cursor.take(LEADS).isPresent();
    int core = cursor.at();
    Optional<TimeAmount> amount = EnglishAmounts.read(cursor);
    if (amount.isEmpty()) {
      cursor.moveTo(core);
      amount = bare(cursor, led);
    }
    if (amount.isEmpty() || isMeasure(cursor)) {
      return List.of();
    }
    if (isPerUnit(cursor)) {
      return List.of();
    }
    boolean modifier = isModifier(cursor, amount.get());
    takeEnding(cursor);
    if (!cursor.take("or", "so")) {
      cursor.take("ahead");
    }
    if (isAge(cursor, amount.get())) {
      return List.of();
    }
    if (isRate(tokens, from)) {
      return FREQUENCIES.contains(tokens.at(from - 1).lower())
          ? List.of(Phrase.of(from, cursor.at(), TimexType.SET, "rate", Meaning.fixed(amount.get())))
          : List.of();
    }
    return List.of(phrase(modifier && led && core == from + 1 ? core : from, cursor.at(), amount.get()));
  }

  private static Phrase phrase(int from, int to, TimeAmount amount) {
    return Phrase.of(from, to, TimexType.DURATION, "duration", Meaning.fixed(amount));
  }

  /** Units in the plural without a number, and "day-long". */
  private static Optional<TimeAmount> bare(Cursor cursor, boolean led) {
    Optional<Grain> plural = cursor.take(EnglishWords.PLURAL_UNITS);
    if (plural.isPresent()) {
      boolean clear = led || LOOSE.contains(plural.get());
      int place = cursor.at();
      boolean other = cursor.takeAny(JOINTS) && cursor.take(EnglishWords.PLURAL_UNITS).isPresent();
      cursor.moveTo(other ? cursor.at() : place);
      return plural.filter(it -> clear).map(TimeAmount::some);
    }
    Optional<Grain> single = cursor.take(EnglishWords.UNITS);
    boolean whole = single.isPresent() && cursor.peek().is("-") && cursor.peek(1).is("long");
    return single.filter(it -> whole).map(it -> TimeAmount.of(1, it));
  }

  /** "24 hours a day", "five days a week" say how much, not when. */
  private static boolean isPerUnit(Cursor cursor) {
    boolean per = cursor.peek().is("a") || cursor.peek().is("per");
    return per && EnglishWords.UNITS.containsKey(cursor.peek(1).lower())
        && EnglishWords.PLURAL_UNITS.containsKey(cursor.peek(-1).lower())
        && !cursor.peek(2).is("ago") && !cursor.peek(2).is("earlier") && !cursor.peek(2).is("before");
  }

  /** "twice a year"; but of "$5 a year" and "24 hours a day" the year and the day are measures, not times. */
  private static boolean isRate(Tokens tokens, int from) {
    Token before = tokens.at(from - 1);
    return (tokens.is(from, "a") || tokens.is(from, "an"))
        && (before.isNumber() || isCounted(before) || FREQUENCIES.contains(before.lower())
        || RATED.contains(before.lower()) || EnglishWords.PLURAL_UNITS.containsKey(before.lower()));
  }

  /** "700 seats a week", but not "it lasts a week". */
  private static boolean isCounted(Token before) {
    return before.isWord() && before.text().length() > 3 && before.lower().endsWith("s")
        && !NOT_COUNTED.contains(before.lower());
  }

  /** "the two-week crisis", "the two week crisis": before a noun, the article is the noun's. */
  private static boolean isModifier(Cursor cursor, TimeAmount amount) {
    boolean many = amount.count().filter(count -> count.compareTo(BigDecimal.ONE) > 0).isPresent();
    boolean whole = cursor.peek().is("-") && cursor.peek(1).is("long");
    return whole || cursor.peek(-2).is("-") || many && EnglishWords.UNITS.containsKey(cursor.peek(-1).lower());
  }

  /** How old somebody is says nothing about a time. */
  private static boolean isAge(Cursor cursor, TimeAmount amount) {
    if (cursor.peek(-1).is("old")) {
      return amount.grain() == Grain.YEAR || PERSONS.contains(cursor.peek().lower());
    }
    return amount.grain() == Grain.YEAR && (cursor.peek().is("old")
        || cursor.peek().is("-") && (cursor.peek(1).is("old") || cursor.peek(1).is("olds")));
  }

  /** "light years", "man-hours", "second place". */
  private static boolean isMeasure(Cursor cursor) {
    return cursor.peek(-2).is("light") || cursor.peek(-2).is("-") && cursor.peek(-3).is("man")
        || cursor.peek(-1).isCapitalised() && !cursor.peek(-1).opensSentence();
  }

  private static void takeEnding(Cursor cursor) {
    int place = cursor.at();
    boolean hyphen = cursor.takeHyphen();
    if (!hyphen || !cursor.takeAny(ENDINGS)) {
      cursor.moveTo(place);
    }
  }
}
