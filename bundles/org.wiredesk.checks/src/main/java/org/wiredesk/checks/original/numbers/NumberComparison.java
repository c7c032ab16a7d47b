package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;

/**
 * Compares the numbers of two sentences that stand for each other. What is the same is laid aside pair by pair, first
 * what is exactly so; of what remains only that is at fault which no sentence next to it explains. Where so many remain
 * that this is no sentence but a table gone astray, nothing is told of them.
 */
final class NumberComparison {

  /** As many pairs of numbers as are looked at one by one. */
  private static final int MOST = 250_000;
  private static final int MOST_AT_FAULT = 200;
  private static final List<QuantityKind> SAID_IN_WORDS =
      List.of(QuantityKind.FRACTION, QuantityKind.MULTIPLE, QuantityKind.VAGUE);

  private final Pair pair;
  private final SentenceNumbers translation;
  private final SentenceNumbers original;
  private final List<NumberFault> faults = new ArrayList<>();
  private final Set<Quantity> told = new HashSet<>();

  NumberComparison(Pair pair, SentenceNumbers translation, SentenceNumbers original) {
    this.pair = pair;
    this.translation = translation;
    this.original = original;
  }

  List<NumberFault> faults() {
    layAsideTwoParts();
    layAsideEqual(it -> List.of(it.value(), it.is(QuantityKind.CLOCK), it.unit()), false);
    layAsideEqual(it -> List.of(it.value(), it.is(QuantityKind.CLOCK)), true);
    if (isTooMany(translation.open(), original.open())) {
      return faults;
    }
    layAside(this::isSame);
    layAsideRatios(translation, original);
    layAsideRatios(original, translation);
    tellOfOpen();
    return faults;
  }

  private void tellOfOpen() {
    List<Figure> extra = unexplained(translation, original, this::isSame);
    List<Figure> lost = unexplained(original, translation, (theirs, mine) -> isSame(mine, theirs));
    if (extra.size() + lost.size() > MOST_AT_FAULT) {
      return;
    }
    joinTwoParts(extra, translation);
    joinTwoParts(lost, original);
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

  private static boolean isTooMany(List<Figure> some, List<Figure> others) {
    return (long) some.size() * others.size() > MOST;
  }

  /** Another zone's clock shows the same time only where the original does not tell the time of that zone itself. */
  private boolean isSame(Figure mine, Figure theirs) {
    boolean otherZone = mine.clock().isPresent() && theirs.clock().isPresent()
        && mine.clock().get().isOfZoneUnlike(theirs.clock().get());
    boolean told = otherZone && original.near().stream().flatMap(it -> it.clock().stream())
        .anyMatch(it -> it.zone().equals(mine.clock().get().zone()));
    return !told && SameNumber.loosely(mine, theirs);
  }

  private void settle(Figure mine, Figure theirs) {
    translation.answer(mine);
    original.answer(theirs);
  }

  private void layAsideEqual(Function<Figure, Object> key, boolean tellUnits) {
    Map<Object, Deque<Figure>> open = new HashMap<>();
    original.open().forEach(it -> open.computeIfAbsent(key.apply(it), equal -> new ArrayDeque<>()).add(it));
    for (Figure mine : translation.open()) {
      Deque<Figure> equal = open.getOrDefault(key.apply(mine), new ArrayDeque<>());
      equal.stream().findFirst().filter(theirs -> isSameTime(mine, theirs)).ifPresent(theirs -> {
        settle(mine, equal.remove());
        if (tellUnits && UnitClash.between(mine, theirs)) {
          tell(NumberAspect.UNIT, Optional.of(mine), Optional.of(theirs), true);
        }
      });
    }
  }

  /** 3:00 is not always 3:00: one may be of the morning, or of another zone. */
  private static boolean isSameTime(Figure mine, Figure theirs) {
    return !SameTime.isClock(mine, theirs) || SameTime.clock(mine, theirs);
  }

  private void layAside(BiPredicate<Figure, Figure> same) {
    for (Figure mine : translation.open()) {
      original.open().stream().filter(it -> same.test(mine, it)).findFirst().ifPresent(it -> settle(mine, it));
    }
  }

  /** "1 km 200 m" is one number, whatever it is told as in the other text. */
  private void layAsideTwoParts() {
    List<TwoParts> mine = translation.twoParts();
    List<TwoParts> theirs = original.twoParts();
    if (isTooMany(translation.all(), original.all())) {
      return;
    }
    for (TwoParts parts : mine) {
      theirs.stream().filter(it -> original.isOpen(it.first()) && original.isOpen(it.second()))
          .filter(it -> parts.isSameAs(it.sum())).findFirst()
          .ifPresent(it -> {
            settle(parts.first(), it.first());
            settle(parts.second(), it.second());
          });
    }
    answerTwoParts(mine, translation, original);
    answerTwoParts(theirs, original, translation);
  }

  private static void answerTwoParts(List<TwoParts> all, SentenceNumbers side, SentenceNumbers other) {
    for (TwoParts parts : all) {
      if (side.isOpen(parts.first()) && side.isOpen(parts.second())) {
        other.open().stream().filter(parts::isSameAs).findFirst().ifPresent(whole -> {
          side.answer(parts.first());
          side.answer(parts.second());
          other.answer(whole);
        });
      }
    }
  }

  /** Where both parts are at fault, it is their whole that is. */
  private static void joinTwoParts(List<Figure> faulty, SentenceNumbers side) {
    for (TwoParts parts : side.twoParts()) {
      int at = faulty.indexOf(parts.first());
      if (at >= 0 && faulty.remove(parts.second())) {
        faulty.set(at, parts.sum());
        side.answer(parts.first());
        side.answer(parts.second());
      }
    }
  }

  /** "Three out of four" is one share, told by two numbers. */
  private static void layAsideRatios(SentenceNumbers side, SentenceNumbers other) {
    for (int i = 1; i < side.all().size(); i++) {
      Figure one = side.all().get(i - 1);
      Figure two = side.all().get(i);
      if (side.isOpen(one) && side.isOpen(two)) {
        other.open().stream()
            .filter(it -> SameShare.isRatio(one, two, it) || SameShare.isRatio(two, one, it)).findFirst()
            .ifPresent(share -> {
              side.answer(one);
              side.answer(two);
              other.answer(share);
            });
      }
    }
  }

  private static List<Figure> countable(List<Figure> figures) {
    return new ArrayList<>(figures.stream().filter(figure -> !figure.calendar() && !figure.isSoft()).toList());
  }

  /** What the other text does not have anywhere near; the rest may be said twice in one text and once in the other. */
  private static List<Figure> unexplained(
      SentenceNumbers side, SentenceNumbers other, BiPredicate<Figure, Figure> same) {
    return unexplained(countable(side.open()), other.near(), same);
  }

  private static List<Figure> unexplained(
      List<Figure> figures, List<Figure> others, BiPredicate<Figure, Figure> same) {
    if (isTooMany(figures, others)) {
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
        settle(mine, theirs.get());
        tell(NumberAspect.VALUE, Optional.of(mine), theirs, certain);
      }
    }
  }

  /** Words like "dozens" come and go; but where each text has just one, it is the other's. */
  private void changedInWords(QuantityKind kind) {
    List<Figure> mine = unexplained(ofKind(kind, translation), original.near(), this::isSame);
    List<Figure> theirs =
        unexplained(ofKind(kind, original), translation.near(), (their, my) -> isSame(my, their));
    if (mine.size() == 1 && theirs.size() == 1 && InWords.differ(mine.get(0), theirs.get(0))) {
      settle(mine.get(0), theirs.get(0));
      tell(NumberAspect.VALUE, Optional.of(mine.get(0)), Optional.of(theirs.get(0)), false);
    }
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
