package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;

/**
 * Composes the numbers of Chinese and Japanese, in characters, in figures or in both: "二千三百", "3億5000万", "2万5千",
 * "二〇一五", "数十万", "三四天", "百分之八", "三分の一".
 */
final class IdeographAmounts {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Pieces pieces;
  private final NumberWords words;
  private final Figures figures;
  private final Cues cues;

  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal number;
  private BigDecimal scale = BigDecimal.ONE;
  private boolean positional;
  private boolean few;
  private boolean several;
  private boolean inFigures;
  private boolean plain = true;

  IdeographAmounts(Pieces pieces, NumberWords words, Figures figures) {
    this.pieces = pieces;
    this.words = words;
    this.figures = figures;
    this.cues = new Cues(pieces, words);
  }

  /** "百分之八": the number is a percentage, which {@link QuantityReader} tells by the sign before it. */
  Optional<Amount> at(int from) {
    return composed(cues.after(from, Cue.OF_HUNDRED))
        .map(amount -> amount.kind() == QuantityKind.CARDINAL ? parts(amount).orElse(amount) : amount);
  }

  private Optional<Amount> composed(int from) {
    int first = cues.after(from, Cue.ORDINAL_SIGN);
    at = cues.after(first, Cue.FEW);
    few = at > first;
    return compose(first == from ? QuantityKind.CARDINAL : QuantityKind.ORDINAL).or(() -> word(from));
  }

  /** Words that are numbers by themselves: "一半". */
  private Optional<Amount> word(int from) {
    return words.numbers().longest(pieces, from).map(it -> Amount.word(it.meaning(), it.end())).or(() -> vague(from));
  }

  /** "上百" is a hundred and more. */
  private Optional<Amount> vague(int from) {
    return words.vague().longest(pieces, from).map(it -> new Amount(it.meaning(), QuantityKind.VAGUE, true, true, false,
        it.meaning(), it.end(), Unit.NONE));
  }

  private Optional<Amount> compose(QuantityKind kind) {
    int start = at;
    while (figure() || digit() || decimals() || scale()) {
      // each step moves the place
    }
    if (at == start || few && scale.equals(BigDecimal.ONE)) {
      return Optional.empty();
    }
    BigDecimal value = total.add(section).add(number == null ? BigDecimal.ZERO : number);
    boolean vague = (few || several) && kind == QuantityKind.CARDINAL;
    QuantityKind told = vague ? QuantityKind.VAGUE : kind;
    return Optional.of(new Amount(value, told, vague, !inFigures, plain, scale, at, Unit.NONE));
  }

  private boolean figure() {
    Optional<Figures.Number> found = number == null ? figures.at(at) : Optional.empty();
    if (found.isEmpty() || positional) {
      return false;
    }
    plain &= found.get().plain() && scale.equals(BigDecimal.ONE);
    inFigures = true;
    number = found.get().value();
    at = found.get().end();
    return true;
  }

  /** Characters of digits side by side are read like figures. */
  private boolean digit() {
    Optional<Match<Integer>> digit = words.digits().longest(pieces, at).filter(it -> !pieces.at(at).isDigits());
    if (digit.isEmpty() || number != null && !positional) {
      return false;
    }
    BigDecimal more = BigDecimal.valueOf(digit.get().meaning());
    if (isNext(more, digit.get().end())) {
      several = true;
    } else {
      number = number == null ? more : number.multiply(BigDecimal.TEN).add(more);
    }
    positional = true;
    at = digit.get().end();
    return true;
  }

  /** Of "三四" the second: three or four are meant, and the lower is kept. */
  private boolean isNext(BigDecimal digit, int end) {
    return number != null && number.signum() > 0 && number.compareTo(BigDecimal.TEN) < 0
        && digit.subtract(number).compareTo(BigDecimal.ONE) == 0
        && words.digits().longest(pieces, end).isEmpty() && !pieces.at(end).isDigits();
  }

  /** "三点五", "五十点八"; what goes on with a scale or the sign of minutes is a time of day. */
  private boolean decimals() {
    int next = words.points().contains(pieces.at(at).form()) ? at + 1 : at;
    boolean inCharacters = number == null ? section.signum() > 0 && !inFigures : positional && number.scale() <= 0;
    Optional<Match<Integer>> digit = words.digits().longest(pieces, next);
    if (!inCharacters || next == at || digit.isEmpty()) {
      return false;
    }
    StringBuilder decimals = new StringBuilder("0.");
    int end = next;
    for (; digit.isPresent(); digit = words.digits().longest(pieces, end)) {
      decimals.append(digit.get().meaning());
      end = digit.get().end();
    }
    boolean minutes = end == next + 1 && isTens(end) || cues.after(end, Cue.MINUTE_MARK) > end;
    if (minutes) {
      return false;
    }
    number = (number == null ? BigDecimal.ZERO : number).add(new BigDecimal(decimals.toString()));
    positional = false;
    at = end;
    return true;
  }

  /** "七点四十": the scale belongs to the minutes; "一点五亿" is 150 million. */
  private boolean isTens(int at) {
    return words.scales().longest(pieces, at).filter(it -> it.meaning().compareTo(TEN_THOUSAND) < 0).isPresent();
  }

  private boolean scale() {
    Optional<Match<BigDecimal>> match = words.scales().longest(pieces, at);
    boolean unit = match.isPresent() && number != null && words.units().longest(pieces, at)
        .filter(it -> it.end() > match.get().end()).isPresent();
    if (match.isEmpty() || unit) {
      return false;
    }
    scale = match.get().meaning();
    plain = false;
    if (scale.compareTo(TEN_THOUSAND) < 0) {
      section = section.add((number == null ? BigDecimal.ONE : number).multiply(scale));
    } else {
      BigDecimal below = section.add(number == null ? BigDecimal.ZERO : number);
      total = total.add((below.signum() == 0 ? BigDecimal.ONE : below).multiply(scale));
      section = BigDecimal.ZERO;
    }
    number = null;
    positional = false;
    at = match.get().end();
    return true;
  }

  /** "三分之一", "3分の1": the denominator comes first; the numerator is no fraction again. */
  private Optional<Amount> parts(Amount below) {
    int next = cues.after(below.end(), Cue.OF_PARTS);
    if (next == below.end() || below.value().signum() == 0 || below.value().scale() > 0) {
      return Optional.empty();
    }
    return new IdeographAmounts(pieces, words, figures).composed(next)
        .filter(above -> above.kind() == QuantityKind.CARDINAL && above.value().compareTo(below.value()) < 0)
        .map(above -> Amount.part(Fractions.of(above.value().longValue(), below.value().longValue()), above.end()));
  }
}
