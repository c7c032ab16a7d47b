package org.wiredesk.ui.timeline;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.engine.timeline.TimelineColors;

/** The palette that fits the theme of the workbench. */
final class CanvasColors {

  private static final float HALF = 0.5f;

  private CanvasColors() {}

  /** Told from the background that the theme gives the control. */
  static TimelineColors of(Control control) {
    RGB background = control.getBackground().getRGB();
    return background.getHSB()[2] < HALF ? TimelineColors.DARK : TimelineColors.LIGHT;
  }
}
