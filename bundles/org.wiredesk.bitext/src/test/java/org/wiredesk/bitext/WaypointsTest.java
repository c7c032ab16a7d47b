package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaypointsTest {

  /** A list that counts how often it is asked. */
  private static final class Counting extends AbstractList<int[]> {

    private final List<int[]> points;
    private long asked;

    Counting(List<int[]> points) {
      this.points = points;
    }

    @Override
    public int[] get(int index) {
      asked++;
      return points.get(index);
    }

    @Override
    public int size() {
      return points.size();
    }
  }

  @Test
  void aPointNeedsTwoOthersNearIt() {
    List<int[]> points = List.of(new int[] {3, 4}, new int[] {5, 6}, new int[] {8, 7}, new int[] {9, 90});
    assertEquals(points.subList(0, 3), Waypoints.supported(points));
  }

  /** One sentence of many words that stand in many sentences of the other text. */
  @Test
  void pointsOfOneRowAreAskedAFewTimesEach() {
    for (int size : new int[] {1_000, 2_000, 4_000}) {
      Counting row = new Counting(IntStream.range(0, size).mapToObj(k -> new int[] {7, 20 * k}).toList());
      assertEquals(List.of(), Waypoints.supported(row));
      assertTrue(row.asked <= 3L * size, () -> row.asked + " for " + row.size());
    }
  }
}
