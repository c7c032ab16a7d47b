package org.wiredesk.engine.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a timeline is drawn and on which axis, found once for layouts of any width. A value. */
public final class DrawnTimeline {

  public static final DrawnTimeline EMPTY = of(Timeline.EMPTY);

  /** More would take too long to draw, and nobody could tell them apart. */
  static final int MOST_MARKS = 2000;

  private final Timeline timeline;
  private final List<Integer> mentions;
  private final int leftOut;
  private final Fit fit;

  private DrawnTimeline(Timeline timeline, List<Integer> mentions, int leftOut, Fit fit) {
    this.timeline = timeline;
    this.mentions = List.copyOf(mentions);
    this.leftOut = leftOut;
    this.fit = fit;
  }

  /** When there are too many mentions, the doubtful ones are drawn before others. */
  public static DrawnTimeline of(Timeline timeline) {
    List<PlacedDays> days = timeline.mentions().stream().map(TimelineMention::days).flatMap(Optional::stream).toList();
    List<Integer> chosen = placed(timeline);
    int leftOut = Math.max(0, chosen.size() - MOST_MARKS);
    if (leftOut > 0) {
      chosen.sort(Comparator.comparing(i -> !timeline.mentions().get(i).isDoubtful()));
      chosen = new ArrayList<>(chosen.subList(0, MOST_MARKS));
    }
    chosen.sort(Comparator.comparing((Integer i) -> days(timeline, i).first())
        .thenComparing(i -> days(timeline, i).last())
        .thenComparing(i -> i));
    return new DrawnTimeline(timeline, chosen, leftOut, Fit.of(timeline, days));
  }

  public Timeline timeline() {
    return timeline;
  }

  /** How many more have a place: of a great many only some are drawn. */
  public int leftOut() {
    return leftOut;
  }

  /** The indices of those that are drawn, in the order of time, those of one time in the order of the text. */
  List<Integer> mentions() {
    return mentions;
  }

  Fit fit() {
    return fit;
  }

  private static List<Integer> placed(Timeline timeline) {
    List<Integer> placed = new ArrayList<>();
    for (int i = 0; i < timeline.mentions().size(); i++) {
      if (timeline.mentions().get(i).days().isPresent()) {
        placed.add(i);
      }
    }
    return placed;
  }

  private static PlacedDays days(Timeline timeline, int mention) {
    return timeline.mentions().get(mention).days().orElseThrow();
  }
}
