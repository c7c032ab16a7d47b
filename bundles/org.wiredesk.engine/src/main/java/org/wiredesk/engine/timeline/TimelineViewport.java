package org.wiredesk.engine.timeline;

/**
 * The part of a timeline that is in sight.
 *
 * @param zoom 1 shows the whole axis, more a part of it
 * @param offset pixels of the zoomed axis that lie left of the sight
 */
public record TimelineViewport(double zoom, double offset) {

  /** The whole axis. */
  public static final TimelineViewport FIT = new TimelineViewport(1, 0);

  private static final double MOST = 2048;

  public TimelineViewport {
    if (!(1 <= zoom && zoom <= MOST && offset >= 0)) {
      throw new IllegalArgumentException("zoom " + zoom + ", offset " + offset);
    }
  }

  /** What lies at {@code x} stays there; the axis never leaves the sight of {@code width} pixels. */
  public TimelineViewport zoomed(double factor, double x, double width) {
    double next = Math.max(1, Math.min(MOST, zoom * factor));
    return within(next, (x + offset) / zoom * next - x, width);
  }

  /** Moves the sight to the right by some pixels. */
  public TimelineViewport panned(double pixels, double width) {
    return within(zoom, offset + pixels, width);
  }

  /** The same part for another width of the sight. */
  public TimelineViewport resized(double oldWidth, double newWidth) {
    return within(zoom, offset / Math.max(1, oldWidth) * newWidth, newWidth);
  }

  /** Moves as little as brings a place, in pixels of the sight, between the margins. */
  public TimelineViewport showing(double from, double to, double margin, double width) {
    if (from < margin) {
      return panned(from - margin, width);
    }
    double beyond = Math.min(to - (width - margin), from - margin);
    return beyond > 0 ? panned(beyond, width) : this;
  }

  private static TimelineViewport within(double zoom, double offset, double width) {
    return new TimelineViewport(zoom, Math.max(0, Math.min(width * (zoom - 1), offset)));
  }
}
