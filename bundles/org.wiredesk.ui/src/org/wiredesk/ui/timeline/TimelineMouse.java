package org.wiredesk.ui.timeline;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;

/** The mouse on a timeline: a click chooses, a double click opens, dragging moves, Ctrl and the wheel zoom. */
final class TimelineMouse {

  /** A hand that is not quite steady does not drag. */
  private static final int STEADY = 3;
  private static final double STEP = 1.25;
  private static final int PAN_STEP = 40;

  private final TimelineCanvas canvas;
  private Optional<Event> pressed = Optional.empty();
  private boolean dragging;

  TimelineMouse(TimelineCanvas canvas) {
    this.canvas = canvas;
  }

  void listen() {
    canvas.addListener(SWT.MouseDown, this::down);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, event -> release());
    canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
    canvas.addListener(SWT.MouseWheel, this::wheel);
  }

  private void down(Event event) {
    canvas.setFocus();
    if (event.button == 1) {
      canvas.markAt(event.x, event.y).ifPresent(canvas::choose);
      pressed = Optional.of(event);
      dragging = false;
    }
  }

  private void move(Event event) {
    if (pressed.isEmpty()) {
      hover(event);
      return;
    }
    Event from = pressed.get();
    if (dragging || Math.abs(event.x - from.x) > STEADY || Math.abs(event.y - from.y) > STEADY) {
      dragging = true;
      canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
      canvas.pan(from.x - event.x);
      canvas.scroll(from.y - event.y);
      pressed = Optional.of(event);
    }
  }

  private void release() {
    pressed = Optional.empty();
    canvas.setCursor(null);
  }

  private void doubleClick(Event event) {
    canvas.markAt(event.x, event.y).ifPresent(mark -> canvas.openSelected());
  }

  private void hover(Event event) {
    Optional<Mark> mark = canvas.markAt(event.x, event.y);
    boolean compressed = event.y <= canvas.timelineLayout().axisY() && !canvas.timelineLayout().even();
    String tip = mark.map(at -> canvas.timeline().mentions().get(at.mention()).description().replace("&", "&&"))
        .orElse(compressed ? Messages.TimelineMouse_compressed : null);
    if (!Objects.equals(tip, canvas.getToolTipText())) {
      canvas.setToolTipText(tip);
      canvas.setCursor(mark.isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      canvas.zoom(event.count > 0 ? STEP : 1 / STEP, event.x);
      event.doit = false;
    } else if ((event.stateMask & SWT.SHIFT) != 0) {
      canvas.pan(event.count > 0 ? -PAN_STEP : PAN_STEP);
      event.doit = false;
    }
  }
}
