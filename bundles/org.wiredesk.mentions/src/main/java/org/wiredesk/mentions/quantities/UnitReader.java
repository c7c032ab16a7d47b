package org.wiredesk.mentions.quantities;

import java.util.Optional;
import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;

/** Reads what a number counts, behind it, before it or in its own word. */
final class UnitReader {

  private final Pieces pieces;
  private final NumberWords words;
  private final Cues cues;

  UnitReader(Pieces pieces, NumberWords words, Cues cues) {
    this.pieces = pieces;
    this.words = words;
    this.cues = cues;
  }

  /** @param from the index of the first piece of the amount, or of the range that ends with it */
  Optional<Match<Unit>> of(int from, Amount amount) {
    return behind(amount).map(it -> speed(from, it)).or(() -> hundredths(from, amount)).or(() -> own(amount));
  }

  private Optional<Match<Unit>> behind(Amount amount) {
    boolean counts = amount.kind() == QuantityKind.CARDINAL || amount.kind() == QuantityKind.VAGUE
        || amount.kind() == QuantityKind.FRACTION;
    int at = cues.afterHyphen(amount.end());
    if (amount.kind() == QuantityKind.FRACTION) {
      at = cues.after(cues.after(at, Cue.OF), Cue.ARTICLE);
    } else if (amount.scaled()) {
      at = cues.after(at, Cue.OF);
    }
    return counts ? words.units().longest(pieces, at) : Optional.empty();
  }

  /** Behind the word for an hour's way kilometers and miles are those of an hour. */
  private Match<Unit> speed(int from, Match<Unit> unit) {
    Optional<Unit> speed = switch (unit.meaning().id()) {
      case "km" -> Unit.measure("kmh");
      case "mi" -> Unit.measure("mph");
      default -> Optional.empty();
    };
    return speed.filter(it -> cues.isBehind(from, Cue.PER_HOUR)).map(it -> new Match<>(it, unit.end())).orElse(unit);
  }

  /** "百分之八" and, as tenths, "八成". */
  private Optional<Match<Unit>> hundredths(int from, Amount amount) {
    boolean tenths = cues.after(amount.end() - 1, Cue.TENTHS) == amount.end();
    boolean hundred = tenths || cues.after(from, Cue.OF_HUNDRED) > from;
    return hundred ? Optional.of(new Match<>(Unit.PERCENT, amount.end())) : Optional.empty();
  }

  private static Optional<Match<Unit>> own(Amount amount) {
    return amount.unit().isNone() ? Optional.empty() : Optional.of(new Match<>(amount.unit(), amount.end()));
  }
}
