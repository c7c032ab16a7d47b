package org.wiredesk.engine.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.engine.timeline.TimelineLayout.Join;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;

/** The lines between marks that contradict each other. */
final class Joins {

  private final Timeline timeline;
  private final TimelineFrame frame;
  private final Optional<Double> nowX;
  private final Map<Integer, Mark> marks = new HashMap<>();

  Joins(Timeline timeline, List<Mark> marks, TimelineFrame frame, Optional<Double> nowX) {
    this.timeline = timeline;
    this.frame = frame;
    this.nowX = nowX;
    marks.forEach(mark -> this.marks.put(mark.mention(), mark));
  }

  List<Join> all() {
    List<Join> joins = new ArrayList<>();
    for (Contradiction contradiction : timeline.contradictions()) {
      Optional<Mark> mark = Optional.ofNullable(marks.get(contradiction.mention()));
      mark.flatMap(from -> join(from, contradiction)).ifPresent(joins::add);
    }
    return joins;
  }

  private Optional<Join> join(Mark from, Contradiction contradiction) {
    if (contradiction.other().isEmpty()) {
      return nowX.map(x -> curve(near(from, x), from.y(), x, from.y(), contradiction.message()));
    }
    return Optional.ofNullable(marks.get(contradiction.other().getAsInt())).map(to -> {
      double x1 = near(from, to.middle());
      return curve(x1, from.y(), near(to, x1), to.y(), contradiction.message());
    });
  }

  private static double near(Mark mark, double x) {
    return Math.max(mark.start(), Math.min(mark.end(), x));
  }

  /** Leaves and arrives upright; within a row it runs below the labels. */
  private Join curve(double x1, double y1, double x2, double y2, String message) {
    double dip = y1 == y2 ? frame.rowHeight() * 0.9 : 0;
    double middle = (y1 + y2) / 2;
    return new Join(x1, y1, x1, middle + dip, x2, middle + dip, x2, y2, message);
  }
}
