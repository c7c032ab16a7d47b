package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Wire;

/**
 * Aligns by length: sentences that stand for each other are about as long as each other, measured in their share of the
 * whole text. After Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics
 * 19 (1993), whose variance of 6.8 a character and whose costs of unlike numbers of sentences are used.
 */
final class Aligner {

  private static final double VARIANCE = 6.8;

  /** {@code -100 log} of how often it occurs, relative to one for one; as in the paper. */
  private enum Step {
    ONE_ONE(1, 1, 0),
    ONE_NONE(1, 0, 450),
    NONE_ONE(0, 1, 450),
    TWO_ONE(2, 1, 230),
    ONE_TWO(1, 2, 230),
    TWO_TWO(2, 2, 440);

    private final int translation;
    private final int original;
    private final int cost;

    Step(int translation, int original, int cost) {
      this.translation = translation;
      this.original = original;
      this.cost = cost;
    }
  }

  private static final Step[] STEPS = Step.values();

  private final long[] translation;
  private final long[] original;
  private final double ratio;

  private Aligner(long[] translation, long[] original) {
    this.translation = translation;
    this.original = original;
    long all = original[original.length - 1];
    this.ratio = all == 0 ? 1 : (double) translation[translation.length - 1] / all;
  }

  static Alignment align(Wire translation, Wire original) {
    return new Aligner(sums(translation.sentences()), sums(original.sentences())).align();
  }

  /** Characters up to each sentence. */
  private static long[] sums(List<Sentence> sentences) {
    long[] sums = new long[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      sums[i + 1] = sums[i] + sentences.get(i).text().length();
    }
    return sums;
  }

  private Alignment align() {
    int rows = translation.length;
    int columns = original.length;
    double[][] costs = new double[rows][columns];
    Step[][] taken = new Step[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (i + j > 0) {
          costs[i][j] = Double.POSITIVE_INFINITY;
          for (Step step : STEPS) {
            if (step.translation <= i && step.original <= j) {
              double cost = costs[i - step.translation][j - step.original] + cost(step, i, j);
              if (cost < costs[i][j]) {
                costs[i][j] = cost;
                taken[i][j] = step;
              }
            }
          }
        }
      }
    }
    return path(taken);
  }

  private Alignment path(Step[][] taken) {
    List<Bead> beads = new ArrayList<>();
    int i = translation.length - 1;
    int j = original.length - 1;
    while (i + j > 0) {
      Step step = taken[i][j];
      beads.add(new Bead(new Range(i - step.translation, i), new Range(j - step.original, j)));
      i -= step.translation;
      j -= step.original;
    }
    Collections.reverse(beads);
    return new Alignment(beads);
  }

  private double cost(Step step, int i, int j) {
    double expected = ratio * (original[j] - original[j - step.original]);
    double actual = translation[i] - translation[i - step.translation];
    double spread = Math.sqrt(VARIANCE * Math.max(1, (expected + actual) / 2));
    double deviation = Math.abs(actual - expected) / spread;
    return step.cost + 100 * deviation * deviation / 2;
  }
}
