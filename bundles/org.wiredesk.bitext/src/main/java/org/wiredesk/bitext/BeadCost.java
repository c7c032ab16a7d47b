package org.wiredesk.bitext;

/**
 * What it costs to take sentences for counterparts, in hundredths of a natural logarithm: how unlike their lengths are
 * (Gale and Church 1993, whose variance of 6.8 a character is used), less what their cues have in common, and whether
 * paragraphs begin on both sides. Weights were set by measuring.
 */
final class BeadCost {

  private static final double VARIANCE = 6.8;
  private static final double DEAREST_LENGTH = 700;
  private static final double CUE = 450;
  private static final double MOST_CUES = 6;
  private static final double MISSED = 60;
  private static final double MOST_MISSED = 4;
  private static final double BEGINS_BOTH = 60;
  private static final double BEGINS_ONE = 60;
  private static final double WITHIN = 150;
  private static final double OPENS = 300;

  private final Side translation;
  private final Side original;
  private final double ratio;
  private final double trust;
  private final boolean bothOpen;
  private final Fixed fixed;
  private final SharedCues shared;

  /** @param ratio characters of the translation for one of the original */
  BeadCost(Side translation, Side original, double ratio, Fixed fixed, SharedCues shared) {
    this.shared = shared;
    this.fixed = fixed;
    this.translation = translation;
    this.original = original;
    this.ratio = ratio;
    double few = Math.min(translation.paragraphs(), original.paragraphs());
    double many = Math.max(1, Math.max(translation.paragraphs(), original.paragraphs()));
    this.trust = few / many * (few / many);
    this.bothOpen = opens(translation) > 0 && opens(translation) == opens(original);
  }

  private static int opens(Side side) {
    int count = 0;
    for (boolean open : side.opens()) {
      count += open ? 1 : 0;
    }
    return count;
  }

  /**
   * Of sentences {@code [i - step.translation, i)} and {@code [j - step.original, j)}.
   *
   * @param likeness of all pairs among them together
   */
  double of(Step step, int i, int j, double likeness) {
    double itself = shared.hasMeanings() ? step.costWithMeanings : step.cost;
    if (!step.isPair()) {
      return itself;
    }
    int from = i - step.translation;
    int fromOriginal = j - step.original;
    if (fixed.forbids(from, i, fromOriginal, j)) {
      return Double.POSITIVE_INFINITY;
    }
    return itself + length(translation.length(from, i), ratio * original.length(fromOriginal, j))
        + paragraphs(from, i, fromOriginal, j) - CUE * Math.min(MOST_CUES, likeness)
        + MISSED * Math.min(MOST_MISSED, meant(fromOriginal, j));
  }

  private double meant(int from, int to) {
    double sum = 0;
    for (int j = from; j < to; j++) {
      sum += shared.meant(j);
    }
    return sum;
  }

  private static double length(double actual, double expected) {
    double spread = VARIANCE * Math.max(1, (expected + actual) / 2);
    double deviation = actual - expected;
    return Math.min(DEAREST_LENGTH, 50 * deviation * deviation / spread);
  }

  private double paragraphs(int from, int to, int fromOriginal, int toOriginal) {
    double cost = 0;
    if (translation.begins()[from] != original.begins()[fromOriginal]) {
      cost += BEGINS_ONE;
    } else if (translation.begins()[from]) {
      cost -= BEGINS_BOTH;
    }
    cost += WITHIN * (within(translation, from, to) + within(original, fromOriginal, toOriginal));
    cost *= trust;
    if (bothOpen && translation.opens()[from]) {
      cost += original.opens()[fromOriginal] ? -OPENS : OPENS;
    }
    return cost;
  }

  private static int within(Side side, int from, int to) {
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      count += side.begins()[i] ? 1 : 0;
    }
    return count;
  }
}
