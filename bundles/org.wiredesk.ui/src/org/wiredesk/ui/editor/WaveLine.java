package org.wiredesk.ui.editor;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a wave under words, into the space between the lines. The platform's own is one pixel high and half
 * transparent, which suits code but is overlooked under prose in a large font.
 */
final class WaveLine implements IDrawingStrategy {

  private static final int HALF_PERIOD = 3;
  private static final int HEIGHT = 2;
  private static final float THICKNESS = 1.4f;

  @Override
  public void draw(Annotation annotation, GC gc, StyledText text, int offset, int length, Color color) {
    if (gc == null) {
      if (isInSight(text, offset)) {
        text.redrawRange(offset, length, true);
      }
      return;
    }
    LineAttributes before = gc.getLineAttributes();
    gc.setForeground(color);
    gc.setAntialias(SWT.ON);
    gc.setLineAttributes(new LineAttributes(THICKNESS));
    int end = offset + length;
    int from = offset;
    while (from < end) {
      int to = endOfRow(text, from, end);
      wave(gc, text, from, to);
      from = to;
    }
    gc.setLineAttributes(before);
  }

  /** Thousands of findings may change at once, and few of them be in sight. */
  private static boolean isInSight(StyledText text, int offset) {
    int line = text.getLineAtOffset(offset);
    return text.getTopIndex() - 1 <= line && line <= text.getLineIndex(text.getClientArea().height);
  }

  /** Where the row on the screen ends that an offset is in; a paragraph has several. */
  private static int endOfRow(StyledText text, int from, int end) {
    int y = text.getLocationAtOffset(from).y;
    int low = from + 1;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.getLocationAtOffset(middle).y == y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What is written from right to left begins at the right, so that its bounds tell and not its first character. */
  private static void wave(GC gc, StyledText text, int from, int to) {
    Rectangle words = text.getTextBounds(from, to - 1);
    int right = Math.max(words.x + 2 * HALF_PERIOD, words.x + words.width);
    int y = text.getLocationAtOffset(from).y + text.getBaseline(from) + 2;
    gc.drawPolyline(points(words.x, right, y));
  }

  private static int[] points(int left, int right, int y) {
    int count = (right - left) / HALF_PERIOD + 1;
    int[] points = new int[2 * count];
    for (int i = 0; i < count; i++) {
      points[2 * i] = left + i * HALF_PERIOD;
      points[2 * i + 1] = y + (i % 2 == 0 ? HEIGHT : 0);
    }
    return points;
  }
}
