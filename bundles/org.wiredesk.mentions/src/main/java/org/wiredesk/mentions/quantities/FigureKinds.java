package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;

/** Tells by what stands beside them what figures are when they do not count: "21st", "1990s", "12:30", "3-1", "G20". */
final class FigureKinds {

  private static final int MINUTES = 60;
  /** Never units: "5G", "3D". */
  private static final String LETTERS_OF_NAMES = "GDX";
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** @param from the index of the first piece of the number */
  record Special(int from, Amount amount, BigDecimal high) {}

  private final Pieces pieces;
  private final NumberWords words;

  FigureKinds(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.words = words;
  }

  Optional<Special> at(int from) {
    Piece first = pieces.at(from);
    if (!first.isDigits() || first.text().length() > 4) {
      return Optional.empty();
    }
    return name(from).or(() -> clock(from)).or(() -> score(from)).or(() -> ending(from));
  }

  /** Whether something behind the figures makes them another kind than a count. */
  boolean isMarked(Amount amount) {
    return amount.plain() && at(amount.end() - 1).isPresent();
  }

  /** "$5m": behind a currency sign the letter is a million. */
  Amount millions(Amount amount) {
    Piece behind = pieces.at(amount.end());
    boolean million = !amount.scaled() && behind.is("m") && behind.glued() && !pieces.at(amount.end() + 1).is("²");
    return million && !amount.inWords() && isMoney(amount) ? amount.times(MILLION, amount.end() + 1) : amount;
  }

  private boolean isMoney(Amount amount) {
    for (int at = amount.end() - 1; at >= 0 && at > amount.end() - 8; at--) {
      if (words.unitsBefore().longest(pieces, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The lower end of a range takes the scale of the upper one, "10-15 million", unless it would pass it. */
  BigDecimal scaledLike(Amount low, Amount high) {
    BigDecimal scaled = low.scaled() ? low.value() : low.value().multiply(high.scale());
    return scaled.compareTo(high.value()) < 0 ? scaled : low.value();
  }

  private Optional<Special> name(int from) {
    Piece first = pieces.at(from);
    Piece before = pieces.at(from - 1);
    if (isRoundOfTalks(from)) {
      return Optional.of(special(from, Long.parseLong(first.text()), QuantityKind.NAME, from + 3));
    }
    boolean gluedWord =
        first.glued() && isNameStem(before) && words.unitsBefore().longest(pieces, from - 1).isEmpty();
    boolean hyphened = first.glued() && before.isDash() && before.glued() && isNameStem(pieces.at(from - 2));
    Piece behind = pieces.at(from + 1);
    boolean resolution = behind.text().equals("K") && first.text().length() == 1;
    boolean certain = resolution || LETTERS_OF_NAMES.contains(behind.text());
    boolean letter = behind.glued() && behind.isCapitalised() && behind.text().length() <= 2
        && (certain || !isUnitOrEnding(from + 1));
    if (!gluedWord && !hyphened && !letter) {
      return Optional.empty();
    }
    return Optional.of(special(from, Long.parseLong(first.text()), QuantityKind.NAME, letter ? from + 2 : from + 1));
  }

  /** "P5+1", "5+1": who sits at a table. */
  private boolean isRoundOfTalks(int from) {
    return isPair(from, "+") && pieces.at(from).text().length() == 1 && pieces.at(from + 2).text().length() == 1;
  }

  /** "F-35", "Covid-19", "МиГ-29"; not "the mid-20". */
  private static boolean isNameStem(Piece piece) {
    return piece.isWord() && piece.text().codePoints().anyMatch(Character::isUpperCase);
  }

  private boolean isUnitOrEnding(int at) {
    return words.units().longest(pieces, at).isPresent() || words.shortScales().longest(pieces, at).isPresent()
        || words.ordinalEndings().contains(pieces.at(at).form()) || cue(at, Cue.AM) || cue(at, Cue.PM)
        || cue(at, Cue.OCLOCK);
  }

  private Optional<Special> clock(int from) {
    int hour = Integer.parseInt(pieces.at(from).text());
    int end = from + 1;
    int minute = 0;
    boolean colon = isPair(from, ":") || isPair(from, ".") || isSpacedClock(from);
    if (colon && pieces.at(from + 2).text().length() == 2) {
      minute = Integer.parseInt(pieces.at(from + 2).text());
      end = from + 3;
    } else if (pieces.at(from).text().length() == 4 && cue(end, Cue.OCLOCK)) {
      minute = hour % 100;
      hour = hour / 100;
    }
    int minutes = colon ? end : behindHour(from);
    if (minutes > end) {
      boolean told = isMinutes(pieces.at(minutes));
      minute = told ? Integer.parseInt(pieces.at(minutes).text()) : 0;
      minutes += told ? 1 : 0;
      minutes = cue(minutes, Cue.MINUTE_MARK) ? minutes + 1 : minutes;
      return hour > 24 || minute >= MINUTES ? Optional.empty()
          : Optional.of(special(from, hour * MINUTES + (long) minute, QuantityKind.CLOCK, minutes));
    }
    boolean half = cue(end, Cue.AM) || cue(end, Cue.PM);
    boolean marked = half || cue(end, Cue.OCLOCK) && !isUnit(end) || pieces.at(from + 1).is(":") && end == from + 3;
    if (!marked || hour > 24 || minute >= MINUTES) {
      return Optional.empty();
    }
    int hours = half ? hour % 12 + (cue(end, Cue.PM) ? 12 : 0) : hour;
    return Optional.of(special(from, hours * MINUTES + (long) minute, QuantityKind.CLOCK,
        half ? words.cues().longest(pieces, end).orElseThrow().end() : end));
  }

  /** "14: 40", as engines write it, and "6: 30 a.m.". */
  private boolean isSpacedClock(int from) {
    boolean hour = pieces.at(from).text().length() == 2 || cue(from + 3, Cue.AM) || cue(from + 3, Cue.PM);
    return hour && pieces.at(from + 1).is(":") && pieces.at(from + 1).glued()
        && pieces.at(from + 2).isDigits() && pieces.at(from + 2).oneSpace();
  }

  /** Behind the word for the hour of a time of day: "15時", "20 h 30"; the end of the figures where there is none. */
  private int behindHour(int from) {
    Optional<Match<Cue>> hour = words.cues().longest(pieces, from + 1).filter(it -> it.meaning() == Cue.OCLOCK);
    if (hour.isEmpty() || pieces.at(from).text().length() > 2 || isUnit(from + 1)) {
      return from + 1;
    }
    boolean follows = isMinutes(pieces.at(hour.get().end()));
    return follows || pieces.at(from + 1).isUnspaced() ? hour.get().end() : from + 1;
  }

  /** No more than two figures behind the hour; what has more is a number of its own. */
  private static boolean isMinutes(Piece piece) {
    return piece.isDigits() && piece.text().length() <= 2 && (piece.glued() || piece.oneSpace());
  }

  /** Whether a unit stands here that is longer than the mark of a time of day: "時間". */
  private boolean isUnit(int at) {
    int cue = words.cues().longest(pieces, at).map(Match::end).orElse(at);
    return words.units().longest(pieces, at).filter(it -> it.end() >= cue).isPresent();
  }

  /** "3:1"; "3-1" with the higher number first or both alike, otherwise it is a range. */
  private Optional<Special> score(int from) {
    boolean colon = isPair(from, ":");
    boolean pair = colon || isPair(from, "-");
    if (!pair || pieces.at(from).text().length() > 3 || pieces.at(from + 2).text().length() > 3) {
      return Optional.empty();
    }
    boolean chain = pieces.at(from + 3).glued() && (pieces.at(from + 3).isDash() || pieces.at(from + 3).is(":"))
        || isPair(from + 2, ",") || isPair(from + 2, ".");
    long first = Long.parseLong(pieces.at(from).text());
    long second = Long.parseLong(pieces.at(from + 2).text());
    if (chain || !colon && first < second) {
      return Optional.empty();
    }
    Amount amount = Amount.figures(BigDecimal.valueOf(first), QuantityKind.SCORE, from + 3);
    return Optional.of(new Special(from, amount, BigDecimal.valueOf(second)));
  }

  private boolean isPair(int from, String mark) {
    return pieces.at(from + 1).is(mark) && pieces.at(from + 1).glued() && pieces.at(from + 2).isDigits()
        && pieces.at(from + 2).glued();
  }

  /** "21st", "21-й", "1990s", "90-х". */
  private Optional<Special> ending(int from) {
    if (cue(from + 1, Cue.DECADE) && Long.parseLong(pieces.at(from).text()) % 10 == 0) {
      return Optional.of(special(from, Long.parseLong(pieces.at(from).text()), QuantityKind.DECADE,
          words.cues().longest(pieces, from + 1).orElseThrow().end()));
    }
    boolean mark = pieces.at(from + 1).isDash() || pieces.at(from + 1).form().isEmpty();
    int at = mark && pieces.at(from + 1).glued() ? from + 2 : from + 1;
    Piece ending = pieces.at(at);
    if (!ending.isWord() || !ending.glued()) {
      return Optional.empty();
    }
    long value = Long.parseLong(pieces.at(from).text());
    if (words.decadeEndings().contains(ending.form()) && value % 10 == 0) {
      return Optional.of(special(from, value, QuantityKind.DECADE, at + 1));
    }
    return words.ordinalEndings().contains(ending.form())
        ? Optional.of(special(from, value, QuantityKind.ORDINAL, at + 1)) : Optional.empty();
  }

  private static Special special(int from, long value, QuantityKind kind, int end) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Special(from, Amount.figures(number, kind, end), number);
  }

  private boolean cue(int at, Cue cue) {
    return words.cues().longest(pieces, at).filter((Match<Cue> it) -> it.meaning() == cue).isPresent();
  }
}
