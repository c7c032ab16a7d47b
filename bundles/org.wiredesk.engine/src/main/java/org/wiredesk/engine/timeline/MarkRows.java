package org.wiredesk.engine.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;
import org.wiredesk.engine.timeline.TimelineLayout.Role;
import org.wiredesk.engine.timeline.TimelineLayout.Shape;

/**
 * Puts marks with their labels into rows so that none touches another, each as high as it can be. Rows do not depend on
 * which part of the axis is in sight: nothing jumps while one moves along it.
 */
final class MarkRows {

  private static final double PAD = 5;
  /** Between a mark's label and the next mark of the row. */
  private static final double GAP = 10;
  /** Of a label, in heights of a line. */
  private static final double MOST_LINES = 15;

  private final Timeline timeline;
  private final TimelineFrame frame;
  private final TimeScale scale;
  private final Roles roles;

  MarkRows(Timeline timeline, TimelineFrame frame, TimeScale scale) {
    this.timeline = timeline;
    this.frame = frame;
    this.scale = scale;
    this.roles = new Roles(timeline);
  }

  /** @param mentions indices of those that have a place, in the order the marks are wanted in */
  List<Mark> marks(List<Integer> mentions) {
    Mark[] marks = mentions.stream().map(this::mark).toArray(Mark[]::new);
    List<Integer> fromLeft = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      fromLeft.add(i);
    }
    fromLeft.sort(Comparator.comparingDouble(i -> left(marks[i])));
    PriorityQueue<Taken> taken = new PriorityQueue<>(Comparator.comparingDouble(Taken::until));
    TreeSet<Integer> free = new TreeSet<>();
    int rows = 0;
    for (int i : fromLeft) {
      while (!taken.isEmpty() && taken.peek().until() <= left(marks[i])) {
        free.add(taken.poll().row());
      }
      int row = free.isEmpty() ? rows++ : free.pollFirst();
      taken.add(new Taken(row, right(marks[i]) + GAP));
      marks[i] = inRow(marks[i], row);
    }
    return List.of(marks);
  }

  /** A row in which nothing may begin before some pixel. */
  private record Taken(int row, double until) {}

  private Mark mark(int index) {
    TimelineMention mention = timeline.mentions().get(index);
    PlacedDays days = mention.days().orElseThrow();
    double start = scale.x(days.first().toEpochDay() - (days.isOneDay() ? 0 : 0.5));
    double end = scale.x(days.last().toEpochDay() + (days.isOneDay() ? 0 : 0.5));
    Shape shape = days.isOneDay() ? Shape.DAY : days.eitherOr() ? Shape.EITHER_OR : Shape.RANGE;
    double widened = shape == Shape.DAY ? 0 : Math.max(0, frame.radius() - (end - start) / 2);
    return labelled(new Mark(
        index, shape, roles.of(index), start - widened, end + widened, 0, 0, mention.written(), 0, 0, false));
  }

  private Mark labelled(Mark mark) {
    TextWidths widths = frame.face().widths();
    double wanted = Math.min(widths.of(mark.label()), MOST_LINES * frame.face().lineHeight());
    if (mark.shape() == Shape.RANGE && mark.end() - mark.start() >= wanted + 2 * PAD) {
      String label = widths.elide(mark.label(), wanted);
      return withLabel(mark, label, insideX(mark, widths.of(label)), true);
    }
    double right = mark.end() + frame.radius() + PAD;
    double roomRight = contentRight() - right;
    double left = mark.start() - frame.radius() - PAD;
    double roomLeft = left - contentLeft();
    boolean toRight = roomRight >= wanted || roomRight >= roomLeft;
    String label = widths.elide(mark.label(), Math.min(wanted, toRight ? roomRight : roomLeft));
    return withLabel(mark, label, toRight ? right : left - widths.of(label), false);
  }

  /** In the part of the range that is in sight, as far as there is room. */
  private double insideX(Mark mark, double width) {
    return Math.max(mark.start() + PAD, Math.min(mark.end() - PAD - width, Math.max(mark.start(), 0) + PAD));
  }

  private Mark withLabel(Mark mark, String label, double x, boolean inside) {
    return new Mark(mark.mention(), mark.shape(), mark.role(), mark.start(), mark.end(), 0, 0, label, x,
        frame.face().widths().of(label), inside);
  }

  private Mark inRow(Mark mark, int row) {
    double y = frame.axisY() + (row + 0.5) * frame.rowHeight() + PAD;
    return new Mark(mark.mention(), mark.shape(), mark.role(), mark.start(), mark.end(), row, y, mark.label(),
        mark.labelX(), mark.labelWidth(), mark.inside());
  }

  private double left(Mark mark) {
    return Math.min(mark.start() - frame.radius(), mark.labelX());
  }

  private double right(Mark mark) {
    return Math.max(mark.end() + frame.radius(), mark.labelX() + mark.labelWidth());
  }

  private double contentLeft() {
    return PAD - frame.viewport().offset();
  }

  private double contentRight() {
    return frame.contentWidth() - frame.viewport().offset() - PAD;
  }
}
