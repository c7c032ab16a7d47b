package org.wiredesk.checks.original.numbers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Lays aside, pair by pair, what two sentences have in common; one number answers one of the other text. */
final class Reconciliation {

  /** As many pairs of numbers as are looked at one by one. */
  private static final int MOST = 250_000;

  private final SentenceNumbers translation;
  private final SentenceNumbers original;

  Reconciliation(SentenceNumbers translation, SentenceNumbers original) {
    this.translation = translation;
    this.original = original;
  }

  static boolean isTooMany(List<Figure> some, List<Figure> others) {
    return (long) some.size() * others.size() > MOST;
  }

  void settle(Figure mine, Figure theirs) {
    translation.answer(mine);
    original.answer(theirs);
  }

  /** In the order of the texts, in one pass. */
  void equal(Function<Figure, Object> key, BiConsumer<Figure, Figure> use) {
    Map<Object, Deque<Figure>> open = new HashMap<>();
    original.open().forEach(it -> open.computeIfAbsent(key.apply(it), equal -> new ArrayDeque<>()).add(it));
    for (Figure mine : translation.open()) {
      Deque<Figure> equal = open.getOrDefault(key.apply(mine), new ArrayDeque<>());
      equal.stream().findFirst().filter(theirs -> isSameTime(mine, theirs)).ifPresent(theirs -> {
        settle(mine, equal.remove());
        use.accept(mine, theirs);
      });
    }
  }

  /** 3:00 is not always 3:00: one may be of the morning, or of another zone. */
  private static boolean isSameTime(Figure mine, Figure theirs) {
    return !SameTime.isClock(mine, theirs) || SameTime.clock(mine, theirs);
  }

  void same(BiPredicate<Figure, Figure> same) {
    for (Figure mine : translation.open()) {
      original.open().stream().filter(it -> same.test(mine, it)).findFirst().ifPresent(it -> settle(mine, it));
    }
  }

  /** "1 km 200 m" is one number, whatever it is told as in the other text. */
  void twoParts() {
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

  /** "Three out of four" is one share, told by two numbers. */
  void ratios() {
    ratios(translation, original);
    ratios(original, translation);
  }

  private static void ratios(SentenceNumbers side, SentenceNumbers other) {
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

  /** "Of 43 million 27 voted": what one text says once of two numbers the other says of each. */
  void elided() {
    elided(translation, original);
    elided(original, translation);
  }

  private static void elided(SentenceNumbers side, SentenceNumbers other) {
    for (Figure bare : side.open()) {
      if (side.leavesOutScale(bare)) {
        other.open().stream().filter(whole -> side.isWithScale(bare, whole)).findFirst().ifPresent(whole -> {
          side.answer(bare);
          other.answer(whole);
        });
      }
    }
  }
}
