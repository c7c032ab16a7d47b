package org.wiredesk.mentions.times;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads lengths of time: "three days", "a year and a half", "several weeks", "two to three months", "half an hour". */
final class EnglishAmounts {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final PhraseTable<BigDecimal> COUNTS = new PhraseTable<BigDecimal>()
      .putAll(BigDecimal.ONE, "a", "an", "a full", "a whole", "a single", "an entire", "another", "an additional",
          "one full", "one more", "an extra", "a solid")
      .putAll(BigDecimal.valueOf(2), "a couple of", "couple of", "a couple", "a pair of", "both")
      .putAll(HALF, "half a", "half an", "a half", "half")
      .putAll(BigDecimal.valueOf(12), "a dozen")
      .putAll(BigDecimal.valueOf(6), "half a dozen", "a half dozen")
      .putAll(BigDecimal.valueOf(100), "a hundred")
      .putAll(new BigDecimal("1.5"), "one and a half", "one-and-a-half");
  private static final PhraseTable<Boolean> VAGUE = new PhraseTable<Boolean>()
      .putAll(true, "several", "a few", "few", "many", "some", "dozens of", "hundreds of", "thousands of", "numerous",
          "a number of", "countless", "various", "multiple", "several more", "a few more", "many more", "the few",
          "several hundred", "too many", "a good many", "a handful of", "millions of");
  private static final Set<String> BETWEEN = Set.of("more", "full", "straight", "consecutive", "additional", "whole",
      "business", "working", "solid", "long", "extra", "short", "successive", "trading");
  private static final Map<String, BigDecimal> FORTNIGHTS = Map.of("fortnight", BigDecimal.valueOf(2),
      "fortnights", BigDecimal.valueOf(2));

  private EnglishAmounts() {}

  /** An amount of a unit of time; the cursor stands behind the unit then, else anywhere. */
  static Optional<TimeAmount> read(Cursor cursor) {
    if (cursor.take(VAGUE).isPresent()) {
      cursor.takeHyphen();
      cursor.takeAny(BETWEEN);
      return unit(cursor).map(TimeAmount::some);
    }
    Optional<BigDecimal> count = count(cursor);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    if (isYear(cursor)) {
      return Optional.empty();
    }
    Optional<BigDecimal> other = upperBound(cursor);
    cursor.takeHyphen();
    cursor.takeAny(BETWEEN);
    cursor.takeHyphen();
    BigDecimal number = other.orElse(count.get());
    Optional<BigDecimal> weeks = cursor.take(FORTNIGHTS);
    if (weeks.isPresent()) {
      return Optional.of(new TimeAmount(weeks.map(number::multiply), Grain.WEEK));
    }
    Optional<Grain> grain = unit(cursor);
    boolean orTwo = grain.isPresent() && cursor.take("or", "two");
    return grain.map(it -> orTwo
        ? TimeAmount.some(it) : new TimeAmount(Optional.of(andAHalf(cursor, number)), it));
  }

  /** "the 1988 second quarter". */
  private static boolean isYear(Cursor cursor) {
    Token number = cursor.peek(-1);
    return number.hasDigits(4) && number.number() >= 1900 && number.number() < 2100;
  }

  private static Optional<BigDecimal> count(Cursor cursor) {
    int start = cursor.at();
    Optional<PhraseTable.Entry<BigDecimal>> fixed = COUNTS.at(cursor.tokens(), start);
    Optional<BigDecimal> cardinal = EnglishNumbers.cardinal(cursor);
    int length = cursor.at() - start;
    if (fixed.isPresent() && (cardinal.isEmpty() || fixed.get().length() > length)) {
      cursor.moveTo(start + fixed.get().length());
      return Optional.of(fixed.get().value());
    }
    return cardinal;
  }

  /** The second number of "two or three", "two to three", "10-15". */
  private static Optional<BigDecimal> upperBound(Cursor cursor) {
    int place = cursor.at();
    cursor.takeHyphen();
    boolean joined = cursor.take("or") || cursor.take("to") || cursor.at() > place;
    cursor.takeHyphen();
    Optional<BigDecimal> other = joined ? EnglishNumbers.cardinal(cursor) : Optional.empty();
    if (other.isEmpty()) {
      cursor.moveTo(place);
    }
    return other;
  }

  private static BigDecimal andAHalf(Cursor cursor, BigDecimal number) {
    return cursor.take("and", "a", "half") || cursor.take("and", "one", "half") ? number.add(HALF) : number;
  }

  static Optional<Grain> unit(Cursor cursor) {
    int start = cursor.at();
    Optional<Grain> grain = cursor.take(EnglishWords.UNITS).or(() -> cursor.take(EnglishWords.PLURAL_UNITS));
    Token before = cursor.peek(-2);
    boolean ordinal = cursor.peek(-1).is("second") && !before.isNumber() && !before.is("one") && !before.is("-");
    boolean fraction = grain.filter(it -> it == Grain.QUARTER).isPresent()
        && (before.is("-") || before.is("a") || before.is("three") && cursor.peek().is("of"));
    if (ordinal || fraction) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    return grain;
  }
}
