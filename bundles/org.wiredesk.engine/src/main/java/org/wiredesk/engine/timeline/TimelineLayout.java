package org.wiredesk.engine.timeline;

import java.util.List;
import java.util.Optional;

/**
 * A timeline laid out: where everything is, in pixels from the top left corner of the sight. A plain value.
 *
 * @param height enough for all rows
 * @param axisY the rows of marks are below it, the names of days above
 * @param now the wire's own date; empty when it is not known
 * @param even whether the axis is not compressed anywhere
 * @param marks in the order of time, those of one time in the order of the text
 */
public record TimelineLayout(double width, double height, double axisY, double lineHeight, double rowHeight,
    double radius, boolean even, Optional<Now> now, List<Tick> ticks, List<Mark> marks, List<Join> joins) {

  /** The wire's own date and its label. */
  public record Now(double x, String label, double labelX) {}

  /**
   * A day on the axis.
   *
   * @param label empty for a line that only shows how the axis is divided
   * @param labelX the left edge of the label
   */
  public record Tick(double x, String label, double labelX) {}

  public enum Shape { DAY, RANGE, EITHER_OR }

  public enum Role {
    SOUND,
    /** Something was found in it. */
    DOUBTFUL,
    /** Something was found elsewhere that speaks of it. */
    OTHER
  }

  /**
   * A mention on the axis.
   *
   * @param mention its index among the timeline's mentions
   * @param start of what is drawn for the time itself; equals {@code end} for a day
   * @param y the middle of its row
   * @param label as much of its words as there is room for
   * @param inside whether the label stands within the range
   */
  public record Mark(int mention, Shape shape, Role role, double start, double end, int row, double y, String label,
      double labelX, double labelWidth, boolean inside) {

    public double middle() {
      return (start + end) / 2;
    }
  }

  /** A line between two places: a Bézier curve with two control points. */
  public record Join(double x1, double y1, double controlX1, double controlY1, double controlX2, double controlY2,
      double x2, double y2, String message) {}

  public TimelineLayout {
    ticks = List.copyOf(ticks);
    marks = List.copyOf(marks);
    joins = List.copyOf(joins);
  }

  public static TimelineLayout of(DrawnTimeline drawn, TimelineFrame frame) {
    Timeline timeline = drawn.timeline();
    TimeScale scale = drawn.fit().scale(frame);
    List<Mark> marks = new MarkRows(timeline, frame, scale).marks(drawn.mentions());
    double rows = marks.stream().mapToInt(Mark::row).max().orElse(0) + 1;
    Optional<Now> now = timeline.now().map(day -> now(DayWords.of(day), scale.x(day.toEpochDay()), frame));
    double height = frame.axisY() + rows * frame.rowHeight() + frame.margin();
    return new TimelineLayout(frame.width(), height, frame.axisY(), frame.face().lineHeight(), frame.rowHeight(),
        frame.radius(), scale.isEven(), now, new Ticks(scale, frame, timeline.now()).all(), marks,
        new Joins(timeline, marks, frame, now.map(Now::x)).all());
  }

  /** The mark that is at a place, or whose label is. */
  public Optional<Mark> at(double x, double y) {
    return marks.stream()
        .filter(mark -> Math.abs(mark.y() - y) <= rowHeight / 2)
        .filter(mark -> left(mark) <= x && x <= right(mark))
        .findFirst();
  }

  public Optional<Mark> of(int mention) {
    return marks.stream().filter(mark -> mark.mention() == mention).findFirst();
  }

  /** The left edge of a mark with its label. */
  public double left(Mark mark) {
    return Math.min(mark.start() - radius, mark.labelX());
  }

  public double right(Mark mark) {
    return Math.max(mark.end() + radius, mark.labelX() + mark.labelWidth());
  }

  private static Now now(String label, double x, TimelineFrame frame) {
    double width = frame.face().widths().of(label);
    double most = Math.max(frame.margin() / 2, frame.width() - width - frame.margin() / 2);
    return new Now(x, label, Math.max(frame.margin() / 2, Math.min(most, x - width / 2)));
  }
}
