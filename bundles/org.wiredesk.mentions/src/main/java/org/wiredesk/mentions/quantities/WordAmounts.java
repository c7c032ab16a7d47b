package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;

/** Composes a number of its words: "two hundred and five thousand", "двести пять тысяч", "deux mille trois cents". */
final class WordAmounts {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MOST_INVERTED = BigDecimal.valueOf(4);

  private final Pieces pieces;
  private final NumberWords words;
  private final Cues cues;

  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group;
  private BigDecimal limit;
  private QuantityKind kind = QuantityKind.CARDINAL;
  private boolean approximate;
  private BigDecimal lastScale = BigDecimal.ONE;
  private Unit unit = Unit.NONE;

  WordAmounts(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.words = words;
    this.cues = new Cues(pieces, words);
  }

  Optional<Amount> at(int index) {
    at = index;
    Optional<Amount> size = inverted().or(this::vague);
    if (size.isPresent()) {
      return size;
    }
    article();
    int articleEnd = at;
    while (kind == QuantityKind.CARDINAL && (number() || scale() || joined())) {
      // each step moves the place
    }
    if (at == articleEnd && (articleEnd == index || group == null)) {
      return Optional.empty();
    }
    BigDecimal value = total.add(group == null ? BigDecimal.ZERO : group);
    return Optional.of(new Amount(value, kind, approximate, true, false, lastScale, at, unit));
  }

  /** "Десятка два", "тысячи полторы": about twenty, about 1,500. */
  private Optional<Amount> inverted() {
    return words.inverted().longest(pieces, at).flatMap(scale -> words.numbers().longest(pieces, scale.end())
        .filter(few -> few.meaning().kind() == QuantityKind.CARDINAL && few.meaning().unit().isNone()
            && few.meaning().value().compareTo(BigDecimal.ONE) > 0
            && few.meaning().value().compareTo(MOST_INVERTED) <= 0)
        .map(few -> new Amount(scale.meaning().multiply(few.meaning().value()), QuantityKind.CARDINAL, true, true,
            false, scale.meaning(), few.end(), Unit.NONE)));
  }

  /** "hundreds of thousands" is one hundred thousand, vaguely. */
  private Optional<Amount> vague() {
    Optional<Match<BigDecimal>> first = words.vague().longest(pieces, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = first.get().end();
    int next = cues.after(end, Cue.OF);
    Optional<Match<BigDecimal>> second =
        words.vague().longest(pieces, next).or(() -> words.scales().longest(pieces, next));
    BigDecimal value = first.get().meaning();
    if (second.isPresent() && second.get().meaning().compareTo(THOUSAND) >= 0) {
      value = value.multiply(second.get().meaning());
      end = second.get().end();
    }
    return Optional.of(new Amount(value, QuantityKind.VAGUE, true, true, false, value, end, Unit.NONE));
  }

  /** An article is one before a scale or a part: "a million", "a third". */
  private void article() {
    int next = cues.after(at, Cue.ARTICLE);
    boolean counts = next > at
        && (words.scales().longest(pieces, next).isPresent() || words.parts().longest(pieces, next).isPresent()
            || isLongTime(next));
    if (counts) {
      group = BigDecimal.ONE;
      at = next;
    }
  }

  /** "A decade", "a century": ten and a hundred years. */
  private boolean isLongTime(int from) {
    return words.units().longest(pieces, from).map(it -> it.meaning().id())
        .filter(id -> id.equals("decade") || id.equals("century")).isPresent();
  }

  private boolean number() {
    Optional<Match<NumberWords.Word>> match = word(at);
    if (match.isEmpty()) {
      return tens();
    }
    NumberWords.Word word = match.get().meaning();
    boolean first = group == null && total.signum() == 0;
    if (!first && !fits(word)) {
      return false;
    }
    group = group == null ? word.value() : group.add(word.value());
    kind = word.kind();
    approximate |= word.approximate();
    unit = word.unit();
    at = match.get().end();
    return true;
  }

  private Optional<Match<NumberWords.Word>> word(int from) {
    Optional<Match<NumberWords.Word>> match = words.numbers().longest(pieces, from);
    if (match.isPresent() || !pieces.at(from).isWord()) {
      return match;
    }
    Optional<Match<BigDecimal>> more = words.additions().longest(pieces, from);
    return more.isPresent() ? added(more.get()) : compound(from);
  }

  /** "साढ़े तीन" is three and a half, "सवा लाख" one and a quarter lakh. */
  private Optional<Match<NumberWords.Word>> added(Match<BigDecimal> more) {
    Match<NumberWords.Word> one =
        new Match<>(NumberWords.Word.of(BigDecimal.ONE, QuantityKind.CARDINAL), more.end());
    boolean scaled = words.scales().longest(pieces, more.end()).isPresent();
    return words.numbers().longest(pieces, more.end()).or(() -> scaled ? Optional.of(one) : Optional.empty())
        .map(it -> plus(it, more.meaning()));
  }

  /** What is a unit is no number: "столетие" is no hundred. */
  private Optional<Match<NumberWords.Word>> compound(int from) {
    boolean isUnit = words.units().longest(pieces, from).isPresent();
    return isUnit ? Optional.empty()
        : words.compounds().read(pieces.at(from).form()).map(it -> new Match<>(it, from + 1));
  }

  private static Match<NumberWords.Word> plus(Match<NumberWords.Word> match, BigDecimal more) {
    NumberWords.Word word = match.meaning();
    return new Match<>(
        new NumberWords.Word(word.value().add(more), word.kind(), word.approximate(), word.unit()), match.end());
  }

  /** Tens that follow their units: "خمسة وعشرون". */
  private boolean tens() {
    Optional<Match<BigDecimal>> tens = words.tensBehind().longest(pieces, at);
    if (tens.isEmpty() || group != null && lowestPlace(group).compareTo(BigDecimal.ONE) > 0) {
      return false;
    }
    group = group == null ? tens.get().meaning() : group.add(tens.get().meaning());
    at = tens.get().end();
    return true;
  }

  private boolean fits(NumberWords.Word word) {
    boolean adds = word.kind() == QuantityKind.CARDINAL || word.kind() == QuantityKind.ORDINAL;
    BigDecimal value = word.value();
    if (!adds || value.signum() == 0 || value.scale() > 0 || word.approximate()) {
      return false;
    }
    return group == null ? value.compareTo(limit) < 0 : value.compareTo(lowestPlace(group)) < 0;
  }

  /** The place of the last figure that is not 0: of 2300 it is 100; nothing can be added to a fraction. */
  static BigDecimal lowestPlace(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return value.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  private boolean scale() {
    Optional<Match<BigDecimal>> match = words.scales().longest(pieces, cues.afterHyphen(at));
    if (match.isEmpty() || group == null) {
      return false;
    }
    BigDecimal scale = match.get().meaning();
    if (scale.compareTo(THOUSAND) < 0) {
      if (group.compareTo(BigDecimal.valueOf(100)) >= 0) {
        return false;
      }
      group = group.multiply(scale);
    } else {
      total = total.add(group.multiply(scale));
      group = null;
      limit = scale;
    }
    lastScale = scale;
    at = match.get().end();
    return true;
  }

  /** "and" between the parts of one number. */
  private boolean joined() {
    int next = cues.after(at, Cue.AND);
    if (next == at) {
      return false;
    }
    Optional<Match<NumberWords.Word>> more = words.numbers().longest(pieces, next);
    boolean below = group == null ? limit != null : group.compareTo(BigDecimal.valueOf(100)) >= 0;
    if (more.isEmpty() || !below || !fits(more.get().meaning())) {
      return false;
    }
    at = next;
    return number();
  }
}
