package org.wiredesk.engine.timeline;

import java.util.Locale;
import java.util.function.IntFunction;
import org.wiredesk.engine.timeline.TimelineLayout.Join;

/** Writes what is drawn as SVG 1.1 elements. */
final class SvgPen implements TimelinePen {

  private final StringBuilder out = new StringBuilder();
  private final IntFunction<String> titles;
  private final double textDrop;

  /**
   * @param titles what is said of a mention when somebody points at it
   * @param textDrop pixels from the middle of a line of text down to its base line
   */
  SvgPen(IntFunction<String> titles, double textDrop) {
    this.titles = titles;
    this.textDrop = textDrop;
  }

  @Override
  public void beginMark(int mention) {
    out.append("<g><title>").append(escaped(titles.apply(mention))).append("</title>");
  }

  @Override
  public void endMark() {
    out.append("</g>\n");
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2) {
    open("line", ink).number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2).close();
  }

  @Override
  public void curve(Ink ink, Join join) {
    open("path", ink).out.append(" d=\"M").append(point(join.x1(), join.y1()))
        .append("C").append(point(join.controlX1(), join.controlY1()))
        .append(' ').append(point(join.controlX2(), join.controlY2()))
        .append(' ').append(point(join.x2(), join.y2())).append('"');
    out.append("><title>").append(escaped(join.message())).append("</title></path>\n");
  }

  @Override
  public void circle(Ink ink, double x, double y, double radius) {
    open("circle", ink).number("cx", x).number("cy", y).number("r", radius).close();
  }

  @Override
  public void diamond(Ink ink, double x, double y, double radius) {
    open("path", ink).out.append(" d=\"M").append(point(x, y - radius)).append('L').append(point(x + radius, y))
        .append('L').append(point(x, y + radius)).append('L').append(point(x - radius, y)).append("Z\"");
    close();
  }

  @Override
  public void bar(Ink ink, double x, double y, double width, double height) {
    open("rect", ink).number("x", x).number("y", y).number("width", width).number("height", height).number("rx", 3)
        .close();
  }

  @Override
  public void text(Ink ink, double x, double y, String text, boolean onPaper) {
    out.append("<text class=\"").append(ink.cssClass()).append(onPaper ? " time-on-paper\"" : "\"");
    number("x", x).number("y", y + textDrop);
    out.append('>').append(escaped(text)).append("</text>\n");
  }

  String elements() {
    return out.toString();
  }

  private SvgPen open(String element, Ink ink) {
    out.append('<').append(element).append(" class=\"").append(ink.cssClass()).append('"');
    return this;
  }

  private SvgPen number(String attribute, double value) {
    out.append(' ').append(attribute).append("=\"").append(figures(value)).append('"');
    return this;
  }

  private void close() {
    out.append("/>\n");
  }

  private static String point(double x, double y) {
    return figures(x) + "," + figures(y);
  }

  /** To a tenth of a pixel, without a trailing zero. */
  static String figures(double value) {
    double tenths = Math.round(value * 10) / 10.0;
    return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
  }

  /** Text from anywhere; what XML 1.0 cannot hold becomes U+FFFD. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F)
        || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
