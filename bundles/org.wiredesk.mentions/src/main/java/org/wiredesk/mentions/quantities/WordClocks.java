package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;

/** Reads times of day that are told from an hour: "half past ten", "halb elf", "в половине одиннадцатого". */
final class WordClocks {

  private static final int MINUTES = 60;
  private static final int HOURS = 12;
  private static final int HALF_DAY = HOURS * MINUTES;

  private static final BigDecimal DAY = BigDecimal.valueOf(24);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Pieces pieces;
  private final NumberWords words;
  private final Cues cues;

  WordClocks(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.words = words;
    this.cues = new Cues(pieces, words);
  }

  /** As minutes from midnight; in the first half of the day unless words say otherwise. */
  Optional<Amount> at(int from) {
    if (!pieces.at(from).isWord()) {
      return Optional.empty();
    }
    return words.clocks().longest(pieces, from).flatMap(this::withHour).or(() -> minutesBehind(from));
  }

  /** "Huit heures moins vingt", "las ocho menos cuarto". */
  private Optional<Amount> minutesBehind(int from) {
    if (words.clocksBehind().isEmpty()) {
      return Optional.empty();
    }
    return hour(from).flatMap(hour -> {
      int at = words.units().longest(pieces, hour.end()).filter(it -> it.meaning().id().equals("hour"))
          .map(Match::end).orElse(hour.end());
      return words.clocksBehind().longest(pieces, at)
          .map(minutes -> clock(hour.meaning() * MINUTES + minutes.meaning(), minutes.end()));
    });
  }

  private Optional<Amount> withHour(Match<Integer> minutes) {
    return hour(minutes.end()).map(hour -> {
      Optional<Match<Cue>> half = words.cues().longest(pieces, hour.end());
      boolean afternoon = half.filter(it -> it.meaning() == Cue.PM).isPresent();
      boolean told = afternoon || half.filter(it -> it.meaning() == Cue.AM).isPresent();
      int time = Math.floorMod(hour.meaning() * MINUTES + minutes.meaning(), HALF_DAY) + (afternoon ? HALF_DAY : 0);
      return clock(time, told ? half.orElseThrow().end() : hour.end());
    });
  }

  /** "七点四十分" and "七点半", where the hour is read already. */
  Optional<Amount> spelled(Amount hour, AmountReader amounts) {
    boolean counts = words.composesCharacters() && hour.inWords() && hour.kind() == QuantityKind.CARDINAL
        && hour.value().compareTo(DAY) <= 0;
    int at = counts ? cues.after(hour.end(), Cue.OCLOCK) : hour.end();
    return at == hour.end() ? Optional.empty() : amounts.at(at).flatMap(more -> {
      boolean half = more.kind() == QuantityKind.FRACTION && more.value().compareTo(HALF) == 0;
      boolean minutes = more.inWords() && more.value().intValue() < MINUTES
          && cues.after(more.end(), Cue.MINUTE_MARK) > more.end();
      int told = half ? MINUTES / 2 : more.value().intValue();
      return half || minutes ? Optional.of(clock(hour.value().intValue() * MINUTES + told,
          cues.after(more.end(), Cue.MINUTE_MARK))) : Optional.empty();
    });
  }

  private static Amount clock(int time, int end) {
    return Amount.word(NumberWords.Word.of(BigDecimal.valueOf(time), QuantityKind.CLOCK), end);
  }

  private Optional<Match<Integer>> hour(int at) {
    Piece piece = pieces.at(at);
    if (piece.isDigits()) {
      return piece.text().length() > 2 ? Optional.empty() : hour(Integer.parseInt(piece.text()), at + 1);
    }
    return words.numbers().longest(pieces, at)
        .filter(it -> it.meaning().value().stripTrailingZeros().scale() <= 0)
        .flatMap(it -> hour(it.meaning().value().intValue(), it.end()));
  }

  private static Optional<Match<Integer>> hour(int value, int end) {
    return value >= 1 && value <= HOURS ? Optional.of(new Match<>(value, end)) : Optional.empty();
  }
}
