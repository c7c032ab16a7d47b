package org.wiredesk.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.wiredesk.engine.timeline.TimelineLayout.Mark;

/**
 * The keyboard on a timeline: left and right walk the marks in the order of time, up and down the rows, with Shift they
 * move the sight; plus, minus and zero zoom, Enter goes to the editor.
 */
final class TimelineKeys {

  private static final int PAN_STEP = 60;

  private final TimelineCanvas canvas;

  TimelineKeys(TimelineCanvas canvas) {
    this.canvas = canvas;
  }

  void listen() {
    canvas.addListener(SWT.KeyDown, this::pressed);
    // Arrows are for the marks, Tab and Esc for whoever else wants them.
    canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
        && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
  }

  private void pressed(Event event) {
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> walkOrPan(shift, -1);
      case SWT.ARROW_RIGHT -> walkOrPan(shift, 1);
      case SWT.ARROW_UP -> climbOrScroll(shift, -1);
      case SWT.ARROW_DOWN -> climbOrScroll(shift, 1);
      case SWT.HOME -> end(0);
      case SWT.END -> end(marks().size() - 1);
      case SWT.CR, SWT.KEYPAD_CR -> canvas.openSelected();
      case SWT.KEYPAD_ADD -> canvas.zoomIn();
      case SWT.KEYPAD_SUBTRACT -> canvas.zoomOut();
      case SWT.KEYPAD_0 -> canvas.fit();
      default -> typed(event.character);
    }
  }

  private void typed(char character) {
    switch (character) {
      case '+', '=' -> canvas.zoomIn();
      case '-' -> canvas.zoomOut();
      case '0' -> canvas.fit();
      default -> { }
    }
  }

  private List<Mark> marks() {
    return canvas.timelineLayout().marks();
  }

  private void walkOrPan(boolean pan, int step) {
    if (pan) {
      canvas.pan(step * PAN_STEP);
      return;
    }
    int at = canvas.marked().map(marks()::indexOf).orElse(step > 0 ? -1 : marks().size());
    end(Math.max(0, Math.min(marks().size() - 1, at + step)));
  }

  private void end(int index) {
    if (!marks().isEmpty()) {
      canvas.choose(marks().get(index));
    }
  }

  private void climbOrScroll(boolean scroll, int step) {
    if (scroll) {
      canvas.scroll((int) (step * canvas.timelineLayout().rowHeight()));
      return;
    }
    Optional<Mark> from = canvas.marked();
    if (from.isEmpty()) {
      end(0);
      return;
    }
    marks().stream()
        .filter(mark -> (mark.row() - from.get().row()) * step > 0)
        .min(Comparator.comparingInt((Mark mark) -> Math.abs(mark.row() - from.get().row()))
            .thenComparingDouble(mark -> Math.abs(mark.middle() - from.get().middle())))
        .ifPresent(canvas::choose);
  }
}
