package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;

/**
 * Compares the numbers of two sentences that stand for each other. What is the same is laid aside pair by pair, first
 * what is exactly so; of what remains only that is at fault which no sentence next to it explains.
 */
final class NumberComparison {

  private static final BigDecimal DAY = BigDecimal.valueOf(24);

  private final Pair pair;
  private final List<Figure> translation;
  private final List<Figure> original;
  private final List<Figure> nearTranslation;
  private final List<Figure> nearOriginal;
  private final List<NumberFault> faults = new ArrayList<>();

  /**
   * @param nearTranslation all numbers of these sentences and the ones next to them
   * @param nearOriginal the same of the original
   */
  NumberComparison(Pair pair, List<Figure> translation, List<Figure> original, List<Figure> nearTranslation,
      List<Figure> nearOriginal) {
    this.pair = pair;
    this.translation = new ArrayList<>(translation);
    this.original = new ArrayList<>(original);
    this.nearTranslation = nearTranslation;
    this.nearOriginal = nearOriginal;
  }

  List<NumberFault> faults() {
    layAside((mine, theirs) -> SameNumber.exactly(mine, theirs) && mine.unit().equals(theirs.unit()), false);
    layAside(SameNumber::exactly, true);
    layAside(SameNumber::loosely, false);
    List<Figure> extra = unexplained(translation, nearOriginal, SameNumber::loosely);
    List<Figure> lost = unexplained(original, nearTranslation, (theirs, mine) -> SameNumber.loosely(mine, theirs));
    boolean certain = extra.size() == 1 && lost.size() == 1;
    changed(extra, lost, certain);
    changed(countable(translation), lost, false);
    changed(extra, countable(original), false);
    extra.stream().filter(NumberComparison::isToldAlone)
        .forEach(it -> tell(NumberAspect.VALUE, Optional.of(it), Optional.empty(), false));
    lost.stream().filter(NumberComparison::isToldAlone)
        .forEach(it -> tell(NumberAspect.MISSING, Optional.empty(), Optional.of(it), false));
    return faults;
  }

  private void layAside(BiPredicate<Figure, Figure> same, boolean tellUnits) {
    for (Figure mine : List.copyOf(translation)) {
      Optional<Figure> theirs = original.stream().filter(it -> same.test(mine, it)).findFirst();
      if (theirs.isPresent()) {
        translation.remove(mine);
        original.remove(theirs.get());
        if (tellUnits && UnitClash.between(mine, theirs.get())) {
          tell(NumberAspect.UNIT, Optional.of(mine), theirs, true);
        }
      }
    }
  }

  private static List<Figure> countable(List<Figure> figures) {
    return new ArrayList<>(figures.stream().filter(figure -> !figure.calendar() && !figure.isSoft()).toList());
  }

  /** What the other text does not have anywhere near; the rest may be said twice in one text and once in the other. */
  private static List<Figure> unexplained(
      List<Figure> figures, List<Figure> others, BiPredicate<Figure, Figure> same) {
    return new ArrayList<>(countable(figures).stream()
        .filter(figure -> others.stream().noneMatch(other -> same.test(figure, other)))
        .toList());
  }

  private void changed(List<Figure> extra, List<Figure> lost, boolean certain) {
    for (Figure mine : List.copyOf(extra)) {
      Optional<Figure> theirs = lost.stream().filter(it -> Likeness.of(mine, it) > 0)
          .max(Comparator.comparingInt(it -> Likeness.of(mine, it)));
      if (theirs.isPresent()) {
        extra.remove(mine);
        lost.remove(theirs.get());
        translation.remove(mine);
        original.remove(theirs.get());
        tell(NumberAspect.VALUE, Optional.of(mine), theirs, certain);
      }
    }
  }

  private void tell(NumberAspect aspect, Optional<Figure> mine, Optional<Figure> theirs, boolean certain) {
    Optional<Quantity> translated = mine.map(Figure::quantity);
    boolean told = faults.stream().anyMatch(fault -> translated.isPresent() && fault.translation().equals(translated));
    if (!told) {
      faults.add(new NumberFault(aspect, pair, translated, theirs.map(Figure::quantity), certain));
    }
  }

  /** Whether a number is told of when the other sentence has none that could stand for it. */
  private static boolean isToldAlone(Figure figure) {
    boolean counts = switch (figure.kind()) {
      case CARDINAL, ORDINAL, SCORE, CLOCK -> true;
      default -> false;
    };
    boolean some = figure.value().compareTo(BigDecimal.ONE) > 0 && !isDayAndNight(figure);
    return counts && some && !figure.quantity().inWords();
  }

  /** Some languages have a word for 24 hours. */
  private static boolean isDayAndNight(Figure figure) {
    return figure.unit().id().equals("hour") && figure.value().compareTo(DAY) == 0;
  }
}
