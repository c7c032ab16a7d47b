package org.wiredesk.ui.compare;

import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.review.reissue.ChangeKind;
import org.wiredesk.review.reissue.ChangeKind.Weight;

/** The backgrounds of changed words; each leaves the text of its theme a contrast of at least 4.5:1. */
final class ChangeColors {

  private static final float HALF = 0.5f;

  private static final ChangeColors LIGHT = new ChangeColors(Map.of(
      Weight.SUBSTANCE, new Color(255, 205, 165), Weight.POSSIBLY_SUBSTANCE, new Color(255, 238, 160),
      Weight.NEW_TEXT, new Color(196, 236, 196), Weight.FORM, new Color(205, 224, 252)),
      new Color(240, 236, 250), new Color(90, 90, 90));
  private static final ChangeColors DARK = new ChangeColors(Map.of(
      Weight.SUBSTANCE, new Color(130, 68, 20), Weight.POSSIBLY_SUBSTANCE, new Color(96, 84, 14),
      Weight.NEW_TEXT, new Color(28, 98, 44), Weight.FORM, new Color(52, 82, 146)),
      new Color(84, 68, 108), new Color(220, 220, 220));

  private final Map<Weight, Color> words;
  private final Color moved;
  private final Color frame;

  private ChangeColors(Map<Weight, Color> words, Color moved, Color frame) {
    this.words = words;
    this.moved = moved;
    this.frame = frame;
  }

  /** Told from the background that the theme gives the control. */
  static ChangeColors of(Control control) {
    return control.getBackground().getRGB().getHSB()[2] < HALF ? DARK : LIGHT;
  }

  Color of(Change change) {
    return change.kind() == ChangeKind.PARAGRAPH_MOVED ? moved : words.get(change.weight());
  }

  /** Around the change in question. */
  Color frame() {
    return frame;
  }
}
