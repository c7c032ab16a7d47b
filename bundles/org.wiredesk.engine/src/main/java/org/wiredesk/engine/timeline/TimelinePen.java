package org.wiredesk.engine.timeline;

/** What a timeline is drawn with. Coordinates are pixels from the top left corner, y grows downwards. */
public interface TimelinePen {

  /** What follows, up to {@link #endMark()}, belongs to a mention. */
  default void beginMark(int mention) {}

  default void endMark() {}

  void line(Ink ink, double x1, double y1, double x2, double y2);

  void curve(Ink ink, TimelineLayout.Join join);

  void circle(Ink ink, double x, double y, double radius);

  /** A square on its corner. */
  void diamond(Ink ink, double x, double y, double radius);

  /** A rectangle with round corners. */
  void bar(Ink ink, double x, double y, double width, double height);

  /**
   * A text that begins at {@code x} and whose line has its middle at {@code y}.
   *
   * @param onPaper whether lines behind it must be kept from running through it
   */
  void text(Ink ink, double x, double y, String text, boolean onPaper);
}
