package org.wiredesk.engine.timeline;

/**
 * What a timeline is laid out for.
 *
 * @param width of the sight, in pixels; what is too narrow for anything counts as the least that is not
 */
public record TimelineFrame(double width, TextFace face, TimelineViewport viewport) {

  private static final double LEAST_WIDTH = 120;
  private static final double MARGIN = 18;

  public TimelineFrame {
    width = Math.max(LEAST_WIDTH, width);
  }

  /** On either side of the axis. */
  double margin() {
    return MARGIN;
  }

  /** Of the whole axis, also what is out of sight. */
  double contentWidth() {
    return width * viewport.zoom();
  }

  double rowHeight() {
    return Math.round(face.lineHeight() + 7);
  }

  /** Where the axis is, from the top: below the wire's date and the names of days. */
  double axisY() {
    return Math.round(2 * face.lineHeight() + 14);
  }

  /** Half the width of the mark of a day. */
  double radius() {
    return Math.round(face.lineHeight() * 0.3);
  }
}
