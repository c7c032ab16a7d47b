package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.bitext.Bead.Range;

/**
 * Pairs of sentences of two long texts that are surely near each other: both have a cue that stands nowhere else, and
 * others near by agree. The longest chain of them that goes forward in both texts, as in patience diff.
 */
final class Waypoints {

  /** How far, in sentences, and how many must agree. */
  private static final int NEAR = 6;
  private static final int AGREEING = 2;

  private Waypoints() {}

  /** Row and column of each, counted from the beginnings of the ranges, with both corners. */
  static int[][] find(Range translation, Range original, SharedCues shared) {
    List<int[]> chain = new ArrayList<>();
    chain.add(new int[] {0, 0});
    List<int[]> forward = longestForward(supported(candidates(translation, original, shared)));
    for (int[] point : forward) {
      if (point[0] > chain.get(chain.size() - 1)[0]) {
        chain.add(point);
      }
    }
    int[] end = {translation.size(), original.size()};
    if (chain.get(chain.size() - 1)[0] == end[0]) {
      chain.remove(chain.size() - 1);
    }
    chain.add(end);
    return chain.toArray(int[][]::new);
  }

  private static List<int[]> candidates(Range translation, Range original, SharedCues shared) {
    int[] places = shared.placesInOriginal();
    List<int[]> found = new ArrayList<>();
    for (int i = translation.from(); i < translation.to(); i++) {
      for (int j : shared.onlyPlaces(i, places)) {
        if (original.contains(j)) {
          found.add(new int[] {i - translation.from() + 1, j - original.from() + 1});
        }
      }
    }
    return found;
  }

  /** In time linear in their number, however many stand in one row. */
  static List<int[]> supported(List<int[]> candidates) {
    Map<Long, Integer> counts = new HashMap<>();
    candidates.forEach(point -> counts.merge(place(point[0], point[1]), 1, Integer::sum));
    return candidates.stream().filter(point -> isSupported(point, counts)).toList();
  }

  private static boolean isSupported(int[] point, Map<Long, Integer> counts) {
    int agreeing = -1;
    for (int row = point[0] - NEAR; row <= point[0] + NEAR; row++) {
      for (int column = point[1] - NEAR; column <= point[1] + NEAR; column++) {
        agreeing += counts.getOrDefault(place(row, column), 0);
        if (agreeing >= AGREEING) {
          return true;
        }
      }
    }
    return false;
  }

  private static long place(int row, int column) {
    return (long) row << Integer.SIZE | column & 0xffffffffL;
  }

  /** Points are in the order of their rows; in one row the columns grow. */
  private static List<int[]> longestForward(List<int[]> points) {
    int[] ends = new int[points.size()];
    int[] before = new int[points.size()];
    int length = 0;
    for (int k = 0; k < points.size(); k++) {
      int column = points.get(k)[1];
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (points.get(ends[middle])[1] <= column) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[k] = low == 0 ? -1 : ends[low - 1];
      ends[low] = k;
      length = Math.max(length, low + 1);
    }
    int[][] chain = new int[length][];
    for (int k = length - 1, at = length == 0 ? -1 : ends[length - 1]; k >= 0; k--, at = before[at]) {
      chain[k] = points.get(at);
    }
    return Arrays.asList(chain);
  }
}
