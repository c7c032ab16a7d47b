package org.wiredesk.ui.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.wiredesk.engine.timeline.DrawnTimeline;
import org.wiredesk.engine.timeline.TextFace;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.engine.timeline.TimelineDrawing;
import org.wiredesk.engine.timeline.TimelineFrame;
import org.wiredesk.engine.timeline.TimelineLayout;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;
import org.wiredesk.engine.timeline.TimelineViewport;

/** Paints a timeline and shows the part of it that is wanted. Its axis stays in sight while the rows scroll. */
public final class TimelineCanvas extends Canvas {

  private static final double ZOOM_STEP = 1.5;
  /** Left free beside a mark that is brought into sight, in pixels. */
  private static final double MARGIN = 24;

  private final IntConsumer chosen;
  private final IntConsumer opened;
  private DrawnTimeline drawn = DrawnTimeline.EMPTY;
  private TimelineViewport viewport = TimelineViewport.FIT;
  private OptionalInt selected = OptionalInt.empty();
  private TextFace face;
  private TimelineLayout layout;
  private int width;
  /** Of the vertical scroll bar, also while it is not there: coming and going it must not change the layout. */
  private int barWidth;
  /** Pixels of the rows that are above the sight. */
  private int scrolled;

  /**
   * @param chosen gets the index of a mention that was clicked or reached by a key
   * @param opened gets the one that was double-clicked, or chosen by Enter
   */
  TimelineCanvas(Composite parent, IntConsumer chosen, IntConsumer opened) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
    this.chosen = chosen;
    this.opened = opened;
    face = CanvasFace.of(this);
    layOut();
    addPaintListener(this::paint);
    addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
    addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
    addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
    getHorizontalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(
        event -> pan(getHorizontalBar().getSelection() - viewport.offset())));
    getVerticalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(
        event -> scroll(getVerticalBar().getSelection() - scrolled)));
    new TimelineMouse(this).listen();
    new TimelineKeys(this).listen();
    TimelineSpeech.install(this);
  }

  @Override
  public void setFont(Font font) {
    super.setFont(font);
    face = CanvasFace.of(this);
    layOut();
  }

  /** What is in sight, in pixels of the canvas but for the scrolling of its rows. */
  public TimelineLayout timelineLayout() {
    return layout;
  }

  public TimelineViewport viewport() {
    return viewport;
  }

  Timeline timeline() {
    return drawn.timeline();
  }

  TextFace face() {
    return face;
  }

  OptionalInt selected() {
    return selected;
  }

  void show(DrawnTimeline newTimeline) {
    drawn = newTimeline;
    selected = OptionalInt.empty();
    layOut();
  }

  /** Brings its mark into sight; nothing stands out when it has none. */
  void select(OptionalInt mention) {
    selected = mention;
    marked().ifPresent(this::reveal);
    redraw();
    TimelineSpeech.changed(this);
  }

  /** Selects a mark and says so. */
  void choose(Mark mark) {
    chosen.accept(mark.mention());
  }

  void openSelected() {
    marked().ifPresent(mark -> opened.accept(mark.mention()));
  }

  Optional<Mark> marked() {
    return selected.isPresent() ? layout.of(selected.getAsInt()) : Optional.empty();
  }

  /** The mark at a place of the canvas. */
  Optional<Mark> markAt(int x, int y) {
    return y <= layout.axisY() ? Optional.empty() : layout.at(x, y + scrolled);
  }

  /** Around what is selected, else around the middle. */
  void zoomIn() {
    zoom(ZOOM_STEP, focus());
  }

  void zoomOut() {
    zoom(1 / ZOOM_STEP, focus());
  }

  /** What lies at {@code x} stays there. */
  void zoom(double factor, double x) {
    show(viewport.zoomed(factor, x, width));
  }

  /** Shows the whole axis. */
  void fit() {
    show(TimelineViewport.FIT);
  }

  void pan(double pixels) {
    show(viewport.panned(pixels, width));
  }

  void scroll(int pixels) {
    int most = Math.max(0, (int) Math.ceil(layout.height()) - getClientArea().height);
    scrolled = Math.max(0, Math.min(most, scrolled + pixels));
    adjustBars();
    redraw();
  }

  private double focus() {
    return marked().map(Mark::middle).filter(x -> 0 <= x && x <= width).orElse(width / 2.0);
  }

  private void show(TimelineViewport newViewport) {
    if (!newViewport.equals(viewport)) {
      viewport = newViewport;
      layOut();
    }
  }

  private void reveal(Mark mark) {
    show(viewport.showing(layout.left(mark), layout.right(mark), MARGIN, width));
    int row = (int) layout.rowHeight();
    int top = mark.row() * row;
    int bottom = (int) (mark.y() + row) - getClientArea().height;
    int wholeRows = (bottom + row - 1) / row * row;
    scroll(top < scrolled ? top - scrolled : Math.max(0, wholeRows - scrolled));
  }

  private void resized() {
    barWidth = Math.max(barWidth, getVerticalBar().getSize().x);
    int newWidth = Math.max(0, getSize().x - barWidth);
    if (newWidth != width) {
      viewport = viewport.resized(width, newWidth);
      width = newWidth;
    }
    layOut();
  }

  private void layOut() {
    layout = TimelineLayout.of(drawn, new TimelineFrame(width, face, viewport));
    scroll(0);
  }

  private void adjustBars() {
    Rectangle area = getClientArea();
    int whole = (int) Math.ceil(width * viewport.zoom());
    getHorizontalBar().setVisible(viewport.zoom() > 1);
    getHorizontalBar().setValues(
        (int) viewport.offset(), 0, Math.max(1, whole), Math.max(1, width), 30, Math.max(1, width - 60));
    int rows = (int) Math.ceil(layout.height());
    getVerticalBar().setVisible(rows > area.height);
    int height = Math.max(1, area.height);
    getVerticalBar().setValues(
        scrolled, 0, Math.max(1, rows), height, (int) layout.rowHeight(), Math.max(1, height / 2));
  }

  private void paint(PaintEvent event) {
    GC gc = event.gc;
    Rectangle area = getClientArea();
    try (GcPen pen = new GcPen(gc, CanvasColors.of(this), scrolled)) {
      pen.fillPaper(area);
      int top = (int) Math.round(layout.axisY());
      gc.setClipping(area.x, top, area.width, area.height - top);
      new TimelineDrawing(layout, pen, selected).rows(layout.axisY() + scrolled, area.height + scrolled);
      gc.setClipping((Rectangle) null);
    }
    try (GcPen pen = new GcPen(gc, CanvasColors.of(this), 0)) {
      new TimelineDrawing(layout, pen, selected).axis();
    }
    if (isFocusControl()) {
      gc.drawFocus(0, 0, area.width, area.height);
    }
  }
}
