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

  private final Pieces pieces;
  private final NumberWords words;

  WordClocks(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.words = words;
  }

  /** As minutes from midnight; in the first half of the day unless words say otherwise. */
  Optional<Amount> at(int from) {
    if (!pieces.at(from).isWord()) {
      return Optional.empty();
    }
    return words.clocks().longest(pieces, from).flatMap(this::withHour);
  }

  private Optional<Amount> withHour(Match<Integer> minutes) {
    return hour(minutes.end()).map(hour -> {
      Optional<Match<Cue>> half = words.cues().longest(pieces, hour.end());
      boolean afternoon = half.filter(it -> it.meaning() == Cue.PM).isPresent();
      boolean told = afternoon || half.filter(it -> it.meaning() == Cue.AM).isPresent();
      int time = Math.floorMod(hour.meaning() * MINUTES + minutes.meaning(), HALF_DAY) + (afternoon ? HALF_DAY : 0);
      NumberWords.Word word = NumberWords.Word.of(BigDecimal.valueOf(time), QuantityKind.CLOCK);
      return Amount.word(word, told ? half.orElseThrow().end() : hour.end());
    });
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
