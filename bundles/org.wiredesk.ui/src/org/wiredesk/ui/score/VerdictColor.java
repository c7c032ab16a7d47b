package org.wiredesk.ui.score;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.wiredesk.report.score.ScoreCard;

/** In what colour a verdict is written: what fails stands out, in the colour of the theme for mistakes. */
final class VerdictColor {

  private VerdictColor() {}

  /** Null, which is SWT's word for the usual one, for what passes. */
  static Color of(ScoreCard card) {
    return card.passes() ? null : JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
  }
}
