package org.wiredesk.ui.editor;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;

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

  private static void wave(GC gc, StyledText text, int from, int to) {
    Point start = text.getLocationAtOffset(from);
    int last = text.getLocationAtOffset(to - 1).x + text.getTextBounds(to - 1, to - 1).width;
    int left = start.x;
    int right = Math.max(left + 2 * HALF_PERIOD, last);
    if ((text.getOrientation() & SWT.RIGHT_TO_LEFT) != 0) {
      // Figures run against the words around them: none of both need begin where its first character stands.
      for (int offset = from; offset < to; offset++) {
        int x = text.getLocationAtOffset(offset).x;
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
    }
    gc.drawPolyline(points(left, right, start.y + text.getBaseline(from) + 2));
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
