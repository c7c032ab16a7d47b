package org.wiredesk.ui.timeline;

import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.engine.timeline.TextFace;
import org.wiredesk.engine.timeline.TextWidths;

/** Measures the font of a control. */
final class CanvasFace {

  private static final double POINTS_OF_INCH = 72;

  private CanvasFace() {}

  /** Its widths are to be asked on the UI thread, and only while the control is there. */
  static TextFace of(Control control) {
    GC gc = new GC(control);
    try {
      gc.setFont(control.getFont());
      FontData font = control.getFont().getFontData()[0];
      double size = font.getHeight() * control.getDisplay().getDPI().y / POINTS_OF_INCH;
      return new TextFace(family(font.getName()), size, gc.getFontMetrics().getHeight(),
          new TextWidths(character -> width(control, character)));
    } finally {
      gc.dispose();
    }
  }

  /** Letters, figures and blanks only: the name goes into a style sheet. */
  private static String family(String name) {
    String safe = name.replaceAll("[^\\p{L}\\p{Nd} -]", "").strip();
    return safe.isEmpty() ? "sans-serif" : "'" + safe + "', sans-serif";
  }

  private static double width(Control control, int character) {
    GC gc = new GC(control);
    try {
      gc.setFont(control.getFont());
      return gc.textExtent(Character.toString(character)).x;
    } finally {
      gc.dispose();
    }
  }
}
