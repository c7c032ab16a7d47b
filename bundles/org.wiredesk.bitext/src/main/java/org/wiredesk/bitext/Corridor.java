package org.wiredesk.bitext;

import java.util.Arrays;
import org.wiredesk.bitext.Bead.Range;

/**
 * Where the way through two texts is looked for: everywhere in short ones; in long ones, whose time would grow with the
 * square, beside the line that their {@linkplain Waypoints waypoints} draw. Rows are sentences of the translation that
 * lie behind, columns those of the original; a row's columns begin no earlier than those of the row before.
 */
final class Corridor {

  private static final long SMALL = 160_000;
  private static final int NARROW = 24;
  private static final int WIDE = 160;

  private final Range translation;
  private final Range original;
  private final int[] first;
  private final int[] last;

  Corridor(Range translation, Range original, SharedCues shared) {
    this.translation = translation;
    this.original = original;
    this.first = new int[rows()];
    this.last = new int[rows()];
    if ((long) rows() * (original.size() + 1) <= SMALL) {
      Arrays.fill(last, original.size());
    } else {
      narrow(Waypoints.find(translation, original, shared));
    }
  }

  Range translation() {
    return translation;
  }

  Range original() {
    return original;
  }

  int rows() {
    return translation.size() + 1;
  }

  int first(int row) {
    return first[row];
  }

  int width(int row) {
    return last[row] - first[row] + 1;
  }

  boolean contains(int row, int column) {
    return row >= 0 && column >= first[row] && column <= last[row];
  }

  /** @param waypoints row and column of each, the first and the last corner among them */
  private void narrow(int[][] waypoints) {
    for (int k = 1; k < waypoints.length; k++) {
      int[] from = waypoints[k - 1];
      int[] to = waypoints[k];
      int rows = to[0] - from[0];
      int columns = to[1] - from[1];
      int margin = Math.min(WIDE, NARROW + Math.abs(rows - columns) + Math.min(rows, columns) / 4);
      for (int row = from[0]; row <= to[0]; row++) {
        int middle = from[1] + (int) ((long) columns * (row - from[0]) / Math.max(1, rows));
        int left = Math.max(0, middle - margin);
        int right = Math.min(original.size(), middle + margin + columns / Math.max(1, rows));
        boolean known = row == from[0] && k > 1;
        first[row] = known ? Math.min(first[row], left) : left;
        last[row] = known ? Math.max(last[row], right) : right;
      }
    }
    for (int row = rows() - 2; row >= 0; row--) {
      first[row] = Math.min(first[row], first[row + 1]);
      last[row] = Math.max(last[row], first[row + 1]);
    }
    for (int row = 1; row < rows(); row++) {
      last[row] = Math.max(last[row], last[row - 1]);
    }
  }
}
