package org.wiredesk.review.reissue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The most parts that kept their order: a longest increasing subsequence, by patience sorting (Fredman 1975). */
final class LongestRun {

  private LongestRun() {}

  /** Of the side's parts that have a partner those that kept their order, by index. */
  static Set<Integer> of(Side side) {
    List<Integer> paired = IntStream.range(0, side.size())
        .filter(i -> side.partner(i) != Side.NONE && side.block(i).count() > 0).boxed().toList();
    int[] ends = new int[paired.size()];
    int[] previous = new int[paired.size()];
    int length = 0;
    for (int k = 0; k < paired.size(); k++) {
      int at = firstNotBelow(side, paired, ends, length, side.partner(paired.get(k)));
      previous[k] = at == 0 ? -1 : ends[at - 1];
      ends[at] = k;
      length = Math.max(length, at + 1);
    }
    Set<Integer> run = new HashSet<>();
    for (int k = length == 0 ? -1 : ends[length - 1]; k >= 0; k = previous[k]) {
      run.add(paired.get(k));
    }
    return run;
  }

  private static int firstNotBelow(Side side, List<Integer> paired, int[] ends, int length, int partner) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (side.partner(paired.get(ends[middle])) < partner) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
