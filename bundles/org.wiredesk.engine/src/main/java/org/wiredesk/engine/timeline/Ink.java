package org.wiredesk.engine.timeline;

import java.util.Locale;

/** What a part of the picture is drawn as; a palette gives it a colour. */
public enum Ink {
  GRID(false, 1),
  AXIS(false, 1),
  AXIS_LABEL(true, 0),
  NOW(false, 1.5),
  NOW_LABEL(true, 0),
  SELECTION(true, 0),
  SELECTION_EDGE(false, 1),
  JOIN(false, 1.5),
  /** The mark of a day that nothing was found in. */
  DAY(true, 0),
  RANGE(true, 0),
  RANGE_EDGE(false, 1),
  /** Between the two days that may be meant. */
  EITHER_OR(false, 1.5),
  DOUBTFUL(true, 0),
  DOUBTFUL_RANGE(true, 0),
  /** Of a range in doubt, and round another place that a finding speaks of. */
  RING(false, 1.5),
  LABEL(true, 0),
  DOUBTFUL_LABEL(true, 0);

  private final boolean filled;
  private final double lineWidth;

  Ink(boolean filled, double lineWidth) {
    this.filled = filled;
    this.lineWidth = lineWidth;
  }

  public boolean isFilled() {
    return filled;
  }

  /** In pixels; 0 for what is filled. */
  public double lineWidth() {
    return lineWidth;
  }

  /** The name that style rules know it by. */
  String cssClass() {
    return "time-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
