package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.wiredesk.bitext.Bead.Range;

/** The cheapest way through a corridor from the first sentences of both texts to the last, by dynamic programming. */
final class Course {

  private static final byte NONE = -1;

  private final Corridor corridor;
  private final BeadCost costs;
  private final float[][] likeness;
  private final double[][] total;
  private final byte[][] taken;

  Course(Corridor corridor, BeadCost costs, SharedCues shared) {
    this.corridor = corridor;
    this.costs = costs;
    int rows = corridor.rows();
    this.likeness = new float[rows][];
    this.total = new double[rows][];
    this.taken = new byte[rows][];
    for (int row = 0; row < rows; row++) {
      total[row] = new double[corridor.width(row)];
      taken[row] = new byte[corridor.width(row)];
      this.likeness[row] = row == 0 ? new float[0] : likenessOf(row, shared);
    }
  }

  private float[] likenessOf(int row, SharedCues shared) {
    float[] out = new float[corridor.width(row)];
    for (int k = 0; k < out.length; k++) {
      int column = corridor.first(row) + k;
      out[k] = column == 0 ? 0
          : shared.of(corridor.translation().from() + row - 1, corridor.original().from() + column - 1);
    }
    return out;
  }

  /** The beads, in order. */
  List<Bead> beads() {
    for (int row = 0; row < corridor.rows(); row++) {
      Arrays.fill(taken[row], NONE);
      for (int column = corridor.first(row); column < corridor.first(row) + total[row].length; column++) {
        choose(row, column);
      }
    }
    return back();
  }

  private void choose(int row, int column) {
    int place = column - corridor.first(row);
    if (row == 0 && column == 0) {
      return;
    }
    double best = Double.POSITIVE_INFINITY;
    for (Step step : Step.ALL) {
      double before = total(row - step.translation, column - step.original);
      if (before < Double.POSITIVE_INFINITY) {
        double cost = before + costs.of(step, corridor.translation().from() + row,
            corridor.original().from() + column, step.isPair() ? likeness(step, row, column) : 0);
        if (cost < best) {
          best = cost;
          taken[row][place] = (byte) step.ordinal();
        }
      }
    }
    total[row][place] = best;
  }

  private double total(int row, int column) {
    return corridor.contains(row, column) ? total[row][column - corridor.first(row)] : Double.POSITIVE_INFINITY;
  }

  private double likeness(Step step, int row, int column) {
    double sum = 0;
    for (int i = row - step.translation + 1; i <= row; i++) {
      for (int j = column - step.original + 1; j <= column; j++) {
        sum += corridor.contains(i, j) ? likeness[i][j - corridor.first(i)] : 0;
      }
    }
    return sum;
  }

  private List<Bead> back() {
    List<Bead> beads = new ArrayList<>();
    int row = corridor.rows() - 1;
    int column = corridor.original().size();
    while (row + column > 0) {
      Step step = Step.ALL[taken[row][column - corridor.first(row)]];
      int i = corridor.translation().from() + row;
      int j = corridor.original().from() + column;
      beads.add(new Bead(new Range(i - step.translation, i), new Range(j - step.original, j)));
      row -= step.translation;
      column -= step.original;
    }
    Collections.reverse(beads);
    return beads;
  }
}
