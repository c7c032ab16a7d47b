package org.wiredesk.ui.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The picture with the table beside it, or below it where the view is higher than wide. */
final class TimelinePanes {

  private final SashForm sash;
  private final Composite left;
  private final Composite right;
  private final TimelineViewSettings settings;

  TimelinePanes(Composite parent, TimelineViewSettings settings) {
    this.settings = settings;
    sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
    left = new Composite(sash, SWT.NONE);
    right = new Composite(sash, SWT.NONE);
  }

  Composite left() {
    return left;
  }

  Composite right() {
    return right;
  }

  boolean isDisposed() {
    return sash.isDisposed();
  }

  /** Call when both panes have their content. */
  void ready() {
    apply();
    sash.addControlListener(ControlListener.controlResizedAdapter(event -> turn()));
    left.addControlListener(ControlListener.controlResizedAdapter(event -> keepWeights()));
  }

  void apply() {
    sash.setWeights(settings.picturePercent, 100 - settings.picturePercent);
    sash.setMaximizedControl(settings.table ? null : left);
  }

  private void turn() {
    Point size = sash.getSize();
    int orientation = size.y > size.x ? SWT.VERTICAL : SWT.HORIZONTAL;
    if (sash.getOrientation() != orientation) {
      sash.setOrientation(orientation);
    }
  }

  private void keepWeights() {
    if (sash.getMaximizedControl() == null) {
      int[] weights = sash.getWeights();
      settings.resize(Math.round(100f * weights[0] / (weights[0] + weights[1])));
    }
  }
}
