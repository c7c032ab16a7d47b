package org.wiredesk.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.wiredesk.engine.timeline.Ink;
import org.wiredesk.engine.timeline.TimelineColors;
import org.wiredesk.engine.timeline.TimelineLayout.Join;
import org.wiredesk.engine.timeline.TimelinePen;

/** Draws with the means of SWT. */
final class GcPen implements TimelinePen, AutoCloseable {

  private static final int CORNER = 6;
  /** Of the paper below a label: what runs through there remains to be guessed. */
  private static final int ALMOST_OPAQUE = 225;

  private final GC gc;
  private final Color paper;
  private final Map<Ink, Color> colors = new EnumMap<>(Ink.class);
  private final int up;

  /** @param up pixels that everything is moved up by */
  GcPen(GC gc, TimelineColors colors, int up) {
    this.gc = gc;
    this.up = up;
    this.paper = color(colors.paper());
    for (Ink ink : Ink.values()) {
      this.colors.put(ink, color(colors.of(ink)));
    }
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
  }

  /** As CSS writes it in six figures. */
  private static Color color(String css) {
    int rgb = Integer.parseInt(css.substring(1), 16);
    return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  void fillPaper(Rectangle area) {
    gc.setBackground(paper);
    gc.fillRectangle(area);
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2) {
    stroke(ink);
    gc.drawLine(px(x1), py(y1), px(x2), py(y2));
  }

  @Override
  public void curve(Ink ink, Join join) {
    stroke(ink);
    Path path = new Path(gc.getDevice());
    try {
      path.moveTo((float) join.x1(), (float) join.y1() - up);
      path.cubicTo((float) join.controlX1(), (float) join.controlY1() - up, (float) join.controlX2(),
          (float) join.controlY2() - up, (float) join.x2(), (float) join.y2() - up);
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
  }

  @Override
  public void circle(Ink ink, double x, double y, double radius) {
    int size = (int) Math.round(2 * radius);
    int left = px(x) - size / 2;
    int top = py(y) - size / 2;
    if (ink.isFilled()) {
      gc.setBackground(colors.get(ink));
      gc.fillOval(left, top, size, size);
    } else {
      stroke(ink);
      gc.drawOval(left, top, size, size);
    }
  }

  @Override
  public void diamond(Ink ink, double x, double y, double radius) {
    int half = (int) Math.round(radius);
    gc.setBackground(colors.get(ink));
    gc.fillPolygon(new int[] {
        px(x), py(y) - half, px(x) + half, py(y), px(x), py(y) + half, px(x) - half, py(y)});
  }

  @Override
  public void bar(Ink ink, double x, double y, double width, double height) {
    int right = px(x + width);
    int left = px(x);
    if (ink.isFilled()) {
      gc.setBackground(colors.get(ink));
      gc.fillRoundRectangle(left, py(y), right - left, px(height), CORNER, CORNER);
    } else {
      stroke(ink);
      gc.drawRoundRectangle(left, py(y), right - left, px(height), CORNER, CORNER);
    }
  }

  @Override
  public void text(Ink ink, double x, double y, String text, boolean onPaper) {
    Point size = gc.textExtent(text);
    int top = py(y) - size.y / 2;
    if (onPaper) {
      gc.setBackground(paper);
      gc.setAlpha(ALMOST_OPAQUE);
      gc.fillRectangle(px(x) - 2, top, size.x + 4, size.y);
      gc.setAlpha(255);
    }
    gc.setForeground(colors.get(ink));
    gc.drawText(text, px(x), top, SWT.DRAW_TRANSPARENT);
  }

  @Override
  public void close() {
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private void stroke(Ink ink) {
    gc.setForeground(colors.get(ink));
    gc.setLineWidth((int) Math.round(ink.lineWidth()));
    gc.setLineStyle(ink == Ink.EITHER_OR ? SWT.LINE_DASH : SWT.LINE_SOLID);
  }

  /** What lies far outside would make GTK's integers overflow. */
  private static int px(double x) {
    return (int) Math.round(Math.max(-10_000, Math.min(100_000, x)));
  }

  private int py(double y) {
    return px(y) - up;
  }
}
