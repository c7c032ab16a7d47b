package org.wiredesk.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/**
 * Keeps the lines of a text at a length that is easy to read, whatever the width of the window, with air beside and
 * between them. None above: the platform's rulers take a margin there for a line before the first one.
 */
public final class ReadingColumn {

  /** Longest line, in average characters of the font. Typographers recommend 45 to 75, 66 above all. */
  private static final int MEASURE = 80;

  private static final int LEAST_MARGIN = 24;

  /** Space between lines as a part of their height. */
  private static final double LEADING = 0.35;

  private final StyledText text;

  private ReadingColumn(StyledText text) {
    this.text = text;
  }

  public static void install(StyledText text) {
    ReadingColumn column = new ReadingColumn(text);
    text.addListener(SWT.Resize, event -> column.fit());
    column.fit();
  }

  /** To be called again when the font has changed. */
  public static void refit(StyledText text) {
    new ReadingColumn(text).fit();
  }

  private void fit() {
    text.setLineSpacing((int) Math.round(text.getLineHeight() * LEADING));
    int width = text.getClientArea().width;
    int measure = measure();
    int left = Math.max(LEAST_MARGIN, Math.min((width - measure) / 2, 3 * LEAST_MARGIN));
    int right = Math.max(LEAST_MARGIN, width - left - measure);
    if (text.getLeftMargin() != left || text.getRightMargin() != right) {
      text.setMargins(left, 0, right, 0);
    }
  }

  private int measure() {
    GC gc = new GC(text);
    try {
      gc.setFont(text.getFont());
      return (int) (MEASURE * gc.getFontMetrics().getAverageCharacterWidth());
    } finally {
      gc.dispose();
    }
  }
}
