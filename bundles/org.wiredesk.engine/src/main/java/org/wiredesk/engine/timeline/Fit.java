package org.wiredesk.engine.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The axis on which the mentions of a timeline have the room they need, whatever its width.
 *
 * @param anchor the day around which it is even, as days of the epoch
 * @param bend the distance in days at which compression sets in
 * @param before days from the left end to the anchor
 * @param after days from the anchor to the right end
 */
record Fit(double anchor, double bend, double before, double after) {

  /** When nothing is further away than so many days, the axis is even. */
  private static final double NEAR_DAYS = 45;
  private static final double LEAST_BEND = 5;
  private static final double MOST_BEND = 400;
  /** What is nearer needs no more room. */
  private static final double LEAST_SIDE = 2;

  static Fit of(Timeline timeline, List<PlacedDays> days) {
    double anchor = timeline.now().map(day -> (double) day.toEpochDay()).orElseGet(() -> middle(days));
    double before = LEAST_SIDE;
    double after = LEAST_SIDE;
    for (PlacedDays placed : days) {
      before = Math.max(before, anchor - placed.first().toEpochDay() + 0.5);
      after = Math.max(after, placed.last().toEpochDay() + 0.5 - anchor);
    }
    double bend = Math.max(before, after) <= NEAR_DAYS ? TimeScale.EVEN : bend(days, anchor);
    return new Fit(anchor, bend, before, after);
  }

  TimeScale scale(TimelineFrame frame) {
    double left = TimeScale.asinh(-before / bend);
    double unit = (frame.width() - 2 * frame.margin()) / (TimeScale.asinh(after / bend) - left);
    double zoom = frame.viewport().zoom();
    return new TimeScale(
        anchor, bend, (frame.margin() - unit * left) * zoom - frame.viewport().offset(), unit * zoom);
  }

  /** Half of the mentions lie nearer than that and get an even axis. */
  private static double bend(List<PlacedDays> days, double anchor) {
    LocalDate day = LocalDate.ofEpochDay((long) anchor);
    double[] distances = days.stream()
        .mapToDouble(placed -> Math.abs(placed.distanceFrom(day)))
        .filter(distance -> distance > 0)
        .sorted()
        .toArray();
    double median = distances.length == 0 ? LEAST_BEND : distances[distances.length / 2];
    return Math.max(LEAST_BEND, Math.min(MOST_BEND, median));
  }

  private static double middle(List<PlacedDays> days) {
    long[] firsts = days.stream().mapToLong(placed -> placed.first().toEpochDay()).sorted().toArray();
    return firsts.length == 0 ? 0 : firsts[firsts.length / 2];
  }
}
