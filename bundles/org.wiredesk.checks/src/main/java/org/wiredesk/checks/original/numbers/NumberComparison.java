package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;

/**
 * Compares the numbers of two sentences that stand for each other. What is the same is laid aside pair by pair, first
 * what is exactly so; of what remains only that is at fault which no sentence next to it explains. Where so many remain
 * that this is no sentence but a table gone astray, nothing is told of them.
 */
final class NumberComparison {

  private static final int MOST_AT_FAULT = 200;
  private static final List<QuantityKind> SAID_IN_WORDS =
      List.of(QuantityKind.FRACTION, QuantityKind.MULTIPLE, QuantityKind.VAGUE);

  private static final List<Trait> PARTS_OF_YEAR = List.of(Trait.QUARTER, Trait.HALF);

  private final Pair pair;
  private final SentenceNumbers translation;
  private final SentenceNumbers original;
  private final Reconciliation common;
  private final List<NumberFault> faults = new ArrayList<>();
  private final Set<Quantity> told = new HashSet<>();

  NumberComparison(Pair pair, SentenceNumbers translation, SentenceNumbers original) {
    this.pair = pair;
    this.translation = translation;
    this.original = original;
    this.common = new Reconciliation(translation, original);
  }

  List<NumberFault> faults() {
    PARTS_OF_YEAR.forEach(this::changedPartOfYear);
    common.twoParts();
    common.equal(it -> List.of(it.value(), it.is(QuantityKind.CLOCK), it.unit()), (mine, theirs) -> {});
    common.equal(it -> List.of(it.value(), it.is(QuantityKind.CLOCK)), this::tellOfUnit);
    if (Reconciliation.isTooMany(translation.open(), original.open())) {
      return faults;
    }
    common.same(this::isSame);
    common.ratios();
    common.elided();
    tellOfOpen();
    return faults;
  }

  /** "The third quarter" for the first; only where each text has one that the other has nowhere near. */
  private void changedPartOfYear(Trait part) {
    List<Figure> mine = ofPart(part, translation, original);
    List<Figure> theirs = ofPart(part, original, translation);
    if (mine.size() == 1 && theirs.size() == 1) {
      common.settle(mine.get(0), theirs.get(0));
      tell(NumberAspect.VALUE, Optional.of(mine.get(0)), Optional.of(theirs.get(0)), false);
    }
  }

  private static List<Figure> ofPart(Trait part, SentenceNumbers side, SentenceNumbers other) {
    return side.all().stream().filter(it -> it.has(part))
        .filter(it -> other.near().stream().noneMatch(near -> near.has(part) && it.value().equals(near.value())))
        .toList();
  }

  private void tellOfUnit(Figure mine, Figure theirs) {
    if (UnitClash.between(mine, theirs)) {
      tell(NumberAspect.UNIT, Optional.of(mine), Optional.of(theirs), true);
    }
  }

  private void tellOfOpen() {
    List<Figure> extra = unexplained(translation, original, this::isSame);
    List<Figure> lost = unexplained(original, translation, (theirs, mine) -> isSame(mine, theirs));
    if (extra.size() + lost.size() > MOST_AT_FAULT) {
      return;
    }
    joinTwoParts(extra, translation);
    joinTwoParts(lost, original);
    changedShare(extra, lost);
    boolean certain = extra.size() == 1 && lost.size() == 1;
    changed(extra, lost, certain);
    changed(countable(translation.open()), lost, false);
    changed(extra, countable(original.open()), false);
    SAID_IN_WORDS.forEach(this::changedInWords);
    extra.stream().filter(it -> isToldAlone(it, original))
        .forEach(it -> tell(NumberAspect.VALUE, Optional.of(it), Optional.empty(), false));
    lost.stream().filter(it -> isToldAlone(it, translation))
        .forEach(it -> tell(NumberAspect.MISSING, Optional.empty(), Optional.of(it), false));
  }

  /** Another zone's clock shows the same time only where the original does not tell the time of that zone itself. */
  private boolean isSame(Figure mine, Figure theirs) {
    boolean otherZone = mine.clock().isPresent() && theirs.clock().isPresent()
        && mine.clock().get().isOfZoneUnlike(theirs.clock().get());
    boolean told = otherZone && original.near().stream().flatMap(it -> it.clock().stream())
        .anyMatch(it -> it.zone().equals(mine.clock().get().zone()));
    return !told && SameNumber.loosely(mine, theirs);
  }

  /** Where both parts are at fault, it is their whole that is. */
  private static void joinTwoParts(List<Figure> faulty, SentenceNumbers side) {
    for (TwoParts parts : side.twoParts()) {
      int at = parts.torn() ? -1 : faulty.indexOf(parts.first());
      if (at >= 0 && faulty.remove(parts.second())) {
        faulty.set(at, parts.sum());
        side.answer(parts.first());
        side.answer(parts.second());
      }
    }
  }

  private static List<Figure> countable(List<Figure> figures) {
    return new ArrayList<>(figures.stream()
        .filter(figure -> !figure.calendar() || figure.is(QuantityKind.DECADE))
        .filter(figure -> !figure.isSoft()).toList());
  }

  /** What the other text does not have anywhere near; the rest may be said twice in one text and once in the other. */
  private static List<Figure> unexplained(
      SentenceNumbers side, SentenceNumbers other, BiPredicate<Figure, Figure> same) {
    return unexplained(countable(side.open()), other.near(), same);
  }

  private static List<Figure> unexplained(
      List<Figure> figures, List<Figure> others, BiPredicate<Figure, Figure> same) {
    if (Reconciliation.isTooMany(figures, others)) {
      return new ArrayList<>();
    }
    return new ArrayList<>(figures.stream()
        .filter(figure -> others.stream().noneMatch(other -> same.test(figure, other))).toList());
  }

  private void changed(List<Figure> extra, List<Figure> lost, boolean certain) {
    for (Figure mine : List.copyOf(extra)) {
      Optional<Figure> theirs = lost.stream().filter(it -> Likeness.of(mine, it) > 0)
          .max(Comparator.comparingInt(it -> Likeness.of(mine, it)));
      if (theirs.isPresent()) {
        extra.remove(mine);
        lost.remove(theirs.get());
        common.settle(mine, theirs.get());
        if (!mine.calendar() || !theirs.get().calendar()) {
          tell(NumberAspect.VALUE, Optional.of(mine), theirs, certain);
        }
      }
    }
  }

  /** Words like "dozens" come and go; but where each text has just one, it is the other's. */
  private void changedInWords(QuantityKind kind) {
    List<Figure> mine = unexplained(ofKind(kind, translation), original.near(), this::isSame);
    List<Figure> theirs =
        unexplained(ofKind(kind, original), translation.near(), (their, my) -> isSame(my, their));
    if (mine.size() == 1 && theirs.size() == 1 && InWords.differ(mine.get(0), theirs.get(0), original.language())) {
      common.settle(mine.get(0), theirs.get(0));
      tell(NumberAspect.VALUE, Optional.of(mine.get(0)), Optional.of(theirs.get(0)), false);
    }
  }

  /** "A quarter" for "каждый третий": only where each text has just one share that the other does not have. */
  private void changedShare(List<Figure> extra, List<Figure> lost) {
    List<Share> mine = unexplainedShares(translation, original);
    List<Share> theirs = unexplainedShares(original, translation);
    if (mine.size() == 1 && theirs.size() == 1 && !mine.get(0).isToldLike(theirs.get(0))) {
      mine.get(0).parts().forEach(it -> remove(it, translation, extra));
      theirs.get(0).parts().forEach(it -> remove(it, original, lost));
      tell(NumberAspect.VALUE, Optional.of(mine.get(0).figure()), Optional.of(theirs.get(0).asPart()), false);
    }
  }

  private static void remove(Figure figure, SentenceNumbers side, List<Figure> faulty) {
    side.answer(figure);
    faulty.remove(figure);
  }

  private static List<Share> unexplainedShares(SentenceNumbers side, SentenceNumbers other) {
    List<Share> others = other.nearShares();
    return side.openShares().stream().filter(share -> others.stream().noneMatch(share::isSameAs)).toList();
  }

  private static List<Figure> ofKind(QuantityKind kind, SentenceNumbers side) {
    return side.open().stream().filter(it -> it.is(kind)).toList();
  }

  private void tell(NumberAspect aspect, Optional<Figure> mine, Optional<Figure> theirs, boolean certain) {
    Optional<Quantity> translated = mine.map(Figure::quantity);
    if (translated.isEmpty() || told.add(translated.get())) {
      faults.add(new NumberFault(aspect, pair, translated, theirs.map(Figure::quantity), certain));
    }
  }

  /** Whether a number is told of when the other sentence has none that could stand for it. */
  private static boolean isToldAlone(Figure figure, SentenceNumbers other) {
    boolean counts = switch (figure.kind()) {
      case CARDINAL, ORDINAL, SCORE, CLOCK -> true;
      default -> false;
    };
    boolean some = figure.value().compareTo(BigDecimal.ONE) > 0;
    return counts && some && !figure.quantity().inWords() && !other.saysWithoutNumber(figure);
  }
}
