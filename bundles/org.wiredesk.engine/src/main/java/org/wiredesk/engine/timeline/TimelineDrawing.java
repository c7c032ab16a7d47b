package org.wiredesk.engine.timeline;

import java.util.OptionalInt;
import org.wiredesk.engine.timeline.TimelineLayout.Join;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;
import org.wiredesk.engine.timeline.TimelineLayout.Role;
import org.wiredesk.engine.timeline.TimelineLayout.Shape;
import org.wiredesk.engine.timeline.TimelineLayout.Tick;

/** Draws a layout: the same picture on the screen, in a file and in a report. */
public final class TimelineDrawing {

  private static final double TICK = 4;
  private static final double SHORT_TICK = 2;
  private static final double SELECTION_PAD = 4;

  private final TimelineLayout layout;
  private final TimelinePen pen;
  private final OptionalInt selected;

  /** @param selected the mention that stands out; usually none in a file */
  public TimelineDrawing(TimelineLayout layout, TimelinePen pen, OptionalInt selected) {
    this.layout = layout;
    this.pen = pen;
    this.selected = selected;
  }

  public void all() {
    rows(0, layout.height());
    axis();
  }

  /** The axis with the days above it. */
  public void axis() {
    double y = layout.axisY();
    pen.line(Ink.AXIS, 0, y, layout.width(), y);
    double labelY = y - TICK - layout.lineHeight() / 2;
    for (Tick tick : layout.ticks()) {
      boolean named = !tick.label().isEmpty();
      pen.line(Ink.AXIS, tick.x(), y - (named ? TICK : SHORT_TICK), tick.x(), y);
      if (named) {
        pen.text(Ink.AXIS_LABEL, tick.labelX(), labelY, tick.label(), false);
      }
    }
    layout.now().ifPresent(now -> {
      double top = layout.lineHeight() + TICK;
      pen.line(Ink.NOW, now.x(), top, now.x(), y);
      pen.text(Ink.NOW_LABEL, now.labelX(), TICK / 2 + layout.lineHeight() / 2, now.label(), true);
    });
  }

  /** What is below the axis, as far as it lies between two heights; lines that only reach in included. */
  public void rows(double top, double bottom) {
    double from = Math.max(top, layout.axisY());
    for (Tick tick : layout.ticks()) {
      if (!tick.label().isEmpty()) {
        pen.line(Ink.GRID, tick.x(), from, tick.x(), bottom);
      }
    }
    layout.now().ifPresent(now -> pen.line(Ink.NOW, now.x(), from, now.x(), bottom));
    for (Join join : layout.joins()) {
      if (Math.min(join.y1(), join.y2()) <= bottom && Math.max(join.controlY1(), join.y2()) >= top) {
        pen.curve(Ink.JOIN, join);
      }
    }
    for (Mark mark : layout.marks()) {
      if (Math.abs(mark.y() - (top + bottom) / 2) <= (bottom - top) / 2 + layout.rowHeight()
          && layout.right(mark) >= 0 && layout.left(mark) <= layout.width()) {
        mark(mark);
      }
    }
  }

  private void mark(Mark mark) {
    pen.beginMark(mark.mention());
    boolean isSelected = selected.isPresent() && selected.getAsInt() == mark.mention();
    if (isSelected) {
      selection(mark);
    }
    boolean doubtful = mark.role() == Role.DOUBTFUL;
    switch (mark.shape()) {
      case DAY -> day(mark, mark.start(), doubtful);
      case RANGE -> range(mark, doubtful);
      case EITHER_OR -> {
        pen.line(Ink.EITHER_OR, mark.start(), mark.y(), mark.end(), mark.y());
        day(mark, mark.start(), doubtful);
        day(mark, mark.end(), doubtful);
      }
    }
    boolean onPaper = !mark.inside() && !isSelected;
    Ink ink = doubtful && !mark.inside() ? Ink.DOUBTFUL_LABEL : Ink.LABEL;
    pen.text(ink, mark.labelX(), mark.y(), mark.label(), onPaper);
    pen.endMark();
  }

  private void selection(Mark mark) {
    double left = layout.left(mark) - SELECTION_PAD;
    double width = layout.right(mark) + SELECTION_PAD - left;
    double top = mark.y() - layout.rowHeight() / 2 + 1;
    pen.bar(Ink.SELECTION, left, top, width, layout.rowHeight() - 2);
    pen.bar(Ink.SELECTION_EDGE, left, top, width, layout.rowHeight() - 2);
  }

  /** Doubt shows by the shape also where red does not. */
  private void day(Mark mark, double x, boolean doubtful) {
    if (doubtful) {
      pen.diamond(Ink.DOUBTFUL, x, mark.y(), layout.radius() * 1.35);
      return;
    }
    pen.circle(Ink.DAY, x, mark.y(), layout.radius() * 0.9);
    if (mark.role() == Role.OTHER) {
      pen.circle(Ink.RING, x, mark.y(), layout.radius() * 1.4);
    }
  }

  private void range(Mark mark, boolean doubtful) {
    double height = layout.lineHeight() + 2;
    double top = mark.y() - height / 2;
    double width = mark.end() - mark.start();
    pen.bar(doubtful ? Ink.DOUBTFUL_RANGE : Ink.RANGE, mark.start(), top, width, height);
    pen.bar(mark.role() == Role.SOUND ? Ink.RANGE_EDGE : Ink.RING, mark.start(), top, width, height);
  }
}
