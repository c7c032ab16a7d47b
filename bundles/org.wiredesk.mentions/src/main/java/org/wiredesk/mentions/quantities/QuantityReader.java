package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;
import org.wiredesk.text.Span;

/** Finds the quantities of a text in a language that puts blanks between words. */
final class QuantityReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

  private final Pieces pieces;
  private final NumberWords words;
  private final AmountReader amounts;
  private final FigureKinds kinds;
  private final WordClocks clocks;
  private final Cues cues;
  private final UnitReader units;

  private QuantityReader(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.words = words;
    this.amounts = new AmountReader(pieces, words);
    this.kinds = new FigureKinds(pieces, words);
    this.clocks = new WordClocks(pieces, words);
    this.cues = new Cues(pieces, words);
    this.units = new UnitReader(pieces, words, cues);
  }

  /** A quantity, and the index behind its last piece. */
  private record Read(Quantity quantity, int end) {}

  static List<Quantity> read(String text, NumberWords words) {
    return new QuantityReader(Pieces.of(text), words).all();
  }

  private List<Quantity> all() {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Read> read = at(at);
      read.ifPresent(it -> found.add(it.quantity()));
      at = read.isPresent() ? read.get().end() : behind(at);
    }
    return found;
  }

  /** Figures that are no number ("12.05.2013") are passed as a whole. */
  private int behind(int at) {
    int end = at + 1;
    while (pieces.at(at).isDigits() && pieces.at(end).glued() && pieces.at(end + 1).glued()
        && pieces.at(end + 1).isDigits()) {
      end += 2;
    }
    return end;
  }

  private Optional<Read> at(int from) {
    Optional<Match<Unit>> before = words.unitsBefore().longest(pieces, from);
    if (before.isPresent() && !isArticle(from)) {
      Optional<Amount> amount = amounts.at(before.get().end()).filter(it -> !it.inWords());
      if (amount.isPresent()) {
        return Optional.of(money(from, before.get(), amount.get()));
      }
    }
    Optional<FigureKinds.Special> special = kinds.at(from);
    if (special.isPresent()) {
      return special.map(it -> read(from, it.from(), it.amount(), it.high(), Unit.NONE, it.amount().end()));
    }
    Optional<Amount> clock = clocks.at(from);
    return clock.isPresent() ? clock.map(it -> read(from, from, it, it.value(), Unit.NONE, it.end()))
        : amounts.at(from).map(this::tenths).map(amount -> plain(from, amount));
  }

  /** "A$5" is Australian, but "a $5 note" is not. */
  private boolean isArticle(int at) {
    return pieces.at(at).isWord() && pieces.at(at).text().length() == 1 && !pieces.at(at + 1).glued();
  }

  private Read money(int from, Match<Unit> unit, Amount amount) {
    Amount scaled = kinds.millions(amount);
    Optional<Amount> high = rangeEnd(from, scaled);
    Amount last = high.orElse(scaled);
    return range(from, unit.end(), scaled, last, unit.meaning(), last.end());
  }

  private Read plain(int from, Amount amount) {
    Optional<Amount> clock = clocks.spelled(amount, amounts);
    if (clock.isPresent()) {
      return read(from, from, clock.get(), clock.get().value(), Unit.NONE, clock.get().end());
    }
    Optional<Amount> high = rangeEnd(from, amount);
    Amount last = high.orElse(amount);
    Optional<Match<Unit>> unit = units.of(from, last);
    Optional<Match<Cue>> cue = words.cues().longest(pieces, cues.afterHyphen(last.end()));
    boolean times = cue.isPresent() && cue.get().meaning() == Cue.TIMES && amount.kind() == QuantityKind.CARDINAL;
    if (words.composesCharacters() && isOfDecades(amount)) {
      int end = cues.after(amount.end(), Cue.DECADE);
      BigDecimal later = amount.kind() == QuantityKind.VAGUE ? amount.value().add(BigDecimal.TEN) : amount.value();
      return read(from, from, amount.as(QuantityKind.DECADE, end), later, Unit.NONE, end);
    }
    boolean bare = unit.isEmpty() || cues.after(amount.end(), Cue.YEAR_MARK) > amount.end();
    if (bare && !times && high.isEmpty() && isYear(amount)) {
      Amount year = amount.as(QuantityKind.YEAR, amount.end());
      return read(from, from, year, amount.value(), Unit.NONE, season(amount));
    }
    Amount kind = times ? amount.as(QuantityKind.MULTIPLE, amount.end()) : amount;
    if (isCalendar(from, last)) {
      int behind = cues.after(last.end(), Cue.CALENDAR);
      return read(from, from, amount.as(QuantityKind.CALENDAR, last.end()), last.value(), Unit.NONE, behind);
    }
    int end = unit.map(Match::end).orElse(times ? cue.get().end() : last.end());
    return range(from, from, kind, last, unit.map(Match::meaning).orElse(Unit.NONE), end);
  }

  /** "九十年代", and "二三十年代": the twenties and the thirties. */
  private boolean isOfDecades(Amount amount) {
    boolean counts = amount.kind() == QuantityKind.VAGUE || amount.kind() == QuantityKind.CARDINAL && amount.inWords();
    return counts && amount.value().remainder(BigDecimal.TEN).signum() == 0
        && amount.value().compareTo(HUNDRED) < 0 && cues.after(amount.end(), Cue.DECADE) > amount.end();
  }

  private Read range(int from, int numberFrom, Amount low, Amount high, Unit unit, int end) {
    BigDecimal lower = low == high ? low.value() : kinds.scaledLike(low, high);
    Amount first = new Amount(lower, low.kind(), low.approximate(), low.inWords(), false, low.scale(), high.end(),
        unit);
    return read(from, numberFrom, first, high.value(), unit, end);
  }

  private Read read(int from, int numberFrom, Amount amount, BigDecimal high, Unit unit, int end) {
    Span number = pieces.span(numberFrom, amount.end());
    BigDecimal low = amount.value().min(high);
    int last = Math.max(end, amount.end());
    boolean about = amount.approximate() || cues.isBehind(from, Cue.ABOUT);
    return new Read(new Quantity(pieces.span(from, last), number, low, amount.value().max(high), unit, amount.kind(),
        about, amount.inWords()), last);
  }

  /** The second number of a range that begins with an amount: "10-15", "10 to 15 million", "between 10 and 15". */
  private Optional<Amount> rangeEnd(int from, Amount amount) {
    if (amount.kind() != QuantityKind.CARDINAL) {
      return Optional.empty();
    }
    int at = amount.end();
    int next = pieces.at(at).isDash() ? at + 1 : cues.after(at, cues.isBehind(from, Cue.BETWEEN) ? Cue.AND : Cue.TO);
    if (next == at || pieces.at(next).kind() == Piece.Kind.NONE) {
      return Optional.empty();
    }
    int number = words.unitsBefore().longest(pieces, next).map(Match::end).orElse(next);
    return amounts.at(number).map(kinds::millions)
        .filter(high -> high.kind() == QuantityKind.CARDINAL
            && (high.inWords() == amount.inWords() || !pieces.at(at).isDash())
            && !(isYear(amount) && isYear(high)) && kinds.scaledLike(amount, high).compareTo(high.value()) < 0
            && !kinds.isMarked(high));
  }

  /** Behind the second year of "2015-16" or, as engines write it, "2015 / 16". */
  private int season(Amount year) {
    int stroke = pieces.at(year.end()).is("/") ? year.end() + 1 : year.end();
    int next = stroke > year.end() ? stroke : cues.afterHyphen(year.end());
    boolean follows = next > year.end() && pieces.at(next).isDigits() && pieces.at(next).text().length() == 2
        && Integer.parseInt(pieces.at(next).text()) == (year.value().intValue() + 1) % 100;
    return follows ? next + 1 : year.end();
  }

  private static boolean isYear(Amount amount) {
    return amount.plain() && amount.kind() == QuantityKind.CARDINAL && amount.value().compareTo(FIRST_YEAR) >= 0
        && amount.value().compareTo(LAST_YEAR) <= 0;
  }

  /** "24日" and "1至9月", but not "24日間"; "明治28". */
  private boolean isCalendar(int from, Amount amount) {
    int behind = cues.after(amount.end(), Cue.CALENDAR);
    boolean unit = words.units().longest(pieces, amount.end()).filter(it -> it.end() > behind).isPresent();
    return amount.kind() == QuantityKind.CARDINAL && (behind > amount.end() && !unit || cues.isBehind(from, Cue.ERA));
  }

  /** "八成" is eighty percent: the tenths become hundredths. */
  private Amount tenths(Amount amount) {
    int end = cues.after(amount.end(), Cue.TENTHS);
    boolean counts = end > amount.end() && amount.kind() == QuantityKind.CARDINAL
        && amount.value().compareTo(BigDecimal.TEN) <= 0;
    return counts ? amount.times(BigDecimal.TEN, end) : amount;
  }
}
