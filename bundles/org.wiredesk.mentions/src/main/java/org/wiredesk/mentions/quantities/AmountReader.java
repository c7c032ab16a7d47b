package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;

/** Reads one number at a place, in figures, in words or in both: "3.5 billion", "two hundred and five", "полтора". */
final class AmountReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Pieces pieces;
  private final NumberWords words;
  private final Figures figures;
  private final Cues cues;

  AmountReader(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.words = words;
    this.figures = new Figures(pieces, words.decimal());
    this.cues = new Cues(pieces, words);
  }

  Optional<Amount> at(int index) {
    return exactly(index).map(this::odd);
  }

  /** "Пять с лишним" is about five. */
  private Amount odd(Amount amount) {
    int end = cues.after(amount.end(), Cue.ODD);
    return end == amount.end() ? amount : amount.about(end);
  }

  private Optional<Amount> exactly(int index) {
    Piece piece = pieces.at(index);
    if (isDay(index) || cues.after(index, Cue.BELOW_ZERO) > index) {
      return Optional.empty();
    }
    if (words.composesCharacters() && (piece.isDigits() || piece.isUnspaced())) {
      return new IdeographAmounts(pieces, words, figures).at(index);
    }
    if (piece.isDigits()) {
      return figures.at(index).map(number -> afterFigures(index, number));
    }
    if (piece.kind() == Piece.Kind.MARK) {
      return vulgar(index).map(half -> Amount.figures(half, QuantityKind.FRACTION, index + 1))
          .map(this::scaled);
    }
    return new WordAmounts(pieces, words).at(index).map(this::withParts).map(this::scaled)
        .or(() -> RomanNumerals.at(pieces, words, index));
  }

  /** Figures with a stroke that are no fraction: "9/11", "24/7", "2012/13". */
  private boolean isDay(int index) {
    boolean stroke = pieces.at(index + 1).is("/") && pieces.at(index + 1).glued() && pieces.at(index + 2).glued();
    return stroke && pieces.at(index).isDigits() && pieces.at(index + 2).isDigits() && part(index).isEmpty();
  }

  private Amount afterFigures(int index, Figures.Number number) {
    Amount amount = figures(number);
    if (number.plain()) {
      Optional<Amount> stroke = stroke(index);
      if (stroke.isPresent()) {
        return scaled(stroke.get());
      }
      Optional<BigDecimal> more = mixed(number.end());
      if (more.isPresent()) {
        amount = amount.plus(more.get(), pieces.at(number.end()).isDigits() ? number.end() + 3 : number.end() + 1);
      }
    }
    Amount scaled = scaled(withParts(amount));
    return scaled.scaled() ? andMore(scaled) : scaled;
  }

  private Amount figures(Figures.Number number) {
    return new Amount(number.value(), QuantityKind.CARDINAL, false, false, number.plain(), BigDecimal.ONE,
        behindEnding(number.end()), Unit.NONE);
  }

  /** Behind the ending of a case: "15-ти". */
  private int behindEnding(int at) {
    boolean ending = pieces.at(at).isDash() && pieces.at(at).glued() && pieces.at(at + 1).glued()
        && words.cardinalEndings().contains(pieces.at(at + 1).form());
    return ending ? at + 2 : at;
  }

  /** "3/4", but not "9/11" or "24/7". */
  private Optional<Amount> stroke(int index) {
    Optional<BigDecimal> part = part(index);
    return part.map(it -> Amount.figures(it, QuantityKind.FRACTION, index + 3));
  }

  private Optional<BigDecimal> part(int index) {
    boolean stroke = pieces.at(index + 1).is("/") && pieces.at(index + 1).glued() && pieces.at(index + 2).isDigits()
        && pieces.at(index + 2).glued() && !pieces.at(index + 3).is("/");
    if (!stroke || pieces.at(index).text().length() > 1 || pieces.at(index + 2).text().length() > 2) {
      return Optional.empty();
    }
    int above = Integer.parseInt(pieces.at(index).text());
    int below = Integer.parseInt(pieces.at(index + 2).text());
    boolean usual = below <= 10 || above == 1 && Integer.bitCount(below) == 1;
    return above > 0 && above < below && usual ? Optional.of(Fractions.of(above, below)) : Optional.empty();
  }

  /** The part behind whole figures: "2½", "2 1/2". */
  private Optional<BigDecimal> mixed(int at) {
    return pieces.at(at).isDigits() && pieces.at(at).oneSpace() ? part(at) : vulgar(at);
  }

  private Optional<BigDecimal> vulgar(int at) {
    return switch (pieces.at(at).form()) {
      case "½" -> Optional.of(HALF);
      case "¼" -> Optional.of(Fractions.of(1, 4));
      case "¾" -> Optional.of(Fractions.of(3, 4));
      case "⅓" -> Optional.of(Fractions.of(1, 3));
      case "⅔" -> Optional.of(Fractions.of(2, 3));
      default -> Optional.empty();
    };
  }

  /** "two thirds", "3 четверти", "and a half". */
  private Amount withParts(Amount amount) {
    if (amount.kind() != QuantityKind.CARDINAL) {
      return amount;
    }
    Optional<Match<Cue>> half = words.cues().longest(pieces, cues.afterHyphen(amount.end()));
    if (half.isPresent() && half.get().meaning() == Cue.AND_A_HALF) {
      boolean large = amount.scaled() || amount.inWords() && amount.value().compareTo(THOUSAND) >= 0;
      BigDecimal place = amount.scale().compareTo(DOZEN) == 0 ? DOZEN : WordAmounts.lowestPlace(amount.value());
      BigDecimal one = large ? place : BigDecimal.ONE;
      return amount.plus(one.multiply(HALF), half.get().end());
    }
    Optional<Amount> whole = withDecimalsInWords(amount);
    if (whole.isPresent()) {
      return whole.get();
    }
    int at = cues.afterHyphen(amount.end());
    boolean counts = amount.inWords() && amount.value().signum() > 0 && amount.value().compareTo(BigDecimal.TEN) < 0;
    Optional<Match<Integer>> part = counts ? words.parts().longest(pieces, at) : Optional.empty();
    if (part.isEmpty()) {
      return amount;
    }
    return Amount.part(Fractions.of(amount.value().longValue(), part.get().meaning()), part.get().end());
  }

  /** "46 целых 6 десятых", "ноль целых пять десятых". */
  private Optional<Amount> withDecimalsInWords(Amount amount) {
    int whole = cues.after(amount.end(), Cue.WHOLE);
    if (whole == amount.end()) {
      return Optional.empty();
    }
    int next = cues.after(whole, Cue.AND);
    return figures.at(next).map(this::figures).or(() -> new WordAmounts(pieces, words).at(next))
        .filter(above -> above.kind() == QuantityKind.CARDINAL && above.value().scale() <= 0)
        .flatMap(above -> words.parts().longest(pieces, above.end())
            .map(part -> amount.plus(Fractions.of(above.value().longValue(), part.meaning()).stripTrailingZeros(),
                part.end())));
  }

  private Amount scaled(Amount amount) {
    boolean open = amount.kind() == QuantityKind.CARDINAL || amount.kind() == QuantityKind.FRACTION;
    if (!open || amount.inWords() && amount.kind() == QuantityKind.CARDINAL && amount.scaled()) {
      return amount;
    }
    int at = cues.afterHyphen(amount.end());
    if (amount.kind() == QuantityKind.FRACTION) {
      at = cues.after(cues.after(at, Cue.OF), Cue.ARTICLE);
    }
    Amount result = amount;
    for (Optional<Match<BigDecimal>> scale = scale(amount, at); scale.isPresent(); scale = scale(result, at)) {
      result = result.times(scale.get().meaning(), scale.get().end());
      at = cues.afterHyphen(result.end());
    }
    return result;
  }

  private Optional<Match<BigDecimal>> scale(Amount amount, int at) {
    Optional<Match<BigDecimal>> scale = words.scales().longest(pieces, at);
    boolean letter = pieces.at(at).text().length() == 1 && !pieces.at(at).glued();
    return scale.isPresent() || amount.inWords() || amount.scaled() || letter ? scale
        : words.shortScales().longest(pieces, at);
  }

  /** "1 млн 200 тыс.", "3 lakh 20 thousand", "1 тыс. 250": what is smaller behind the first scale. */
  private Amount andMore(Amount amount) {
    Optional<Figures.Number> next = figures.at(amount.end());
    if (next.isEmpty() || next.get().value().compareTo(THOUSAND) >= 0) {
      return amount;
    }
    Amount more = scaled(figures(next.get()));
    boolean smaller = more.scaled() && more.value().compareTo(amount.value()) < 0;
    return smaller || isRest(amount, next.get()) ? amount.plus(more.value(), more.end()) : amount;
  }

  /** Three figures behind a thousand are what is above it. */
  private boolean isRest(Amount amount, Figures.Number next) {
    Piece piece = pieces.at(amount.end());
    return amount.scale().compareTo(THOUSAND) == 0 && next.plain() && piece.oneSpace() && piece.text().length() == 3;
  }
}
