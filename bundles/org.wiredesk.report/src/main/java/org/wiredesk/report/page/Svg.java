package org.wiredesk.report.page;

import java.util.Locale;
import org.wiredesk.report.export.SafeText;

/** Writes the shapes of a chart; text from anywhere is escaped. */
final class Svg {

  private final StringBuilder out = new StringBuilder();
  private final Palette palette;

  /** @param title what the chart shows, for those who do not see it */
  Svg(String title, int width, int height, Palette palette) {
    this(title, width, height, 1, palette);
  }

  /** @param scale how many pixels a unit of the drawing takes where nobody says otherwise */
  Svg(String title, int width, int height, double scale, Palette palette) {
    this.palette = palette;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width).append(' ').append(height)
        .append("\" width=\"").append(figure(width * scale)).append("\" height=\"").append(figure(height * scale))
        .append("\" class=\"chart\" role=\"img\"><title>").append(escaped(title)).append("</title>\n");
  }

  Svg rectangle(double x, double y, double width, double height, String fill) {
    out.append("<rect x=\"").append(figure(x)).append("\" y=\"").append(figure(y)).append("\" width=\"")
        .append(figure(width)).append("\" height=\"").append(figure(height)).append("\" style=\"fill:").append(fill)
        .append("\"/>\n");
    return this;
  }

  /** @param dashes of the line, or empty */
  Svg line(double x1, double y1, double x2, double y2, String stroke, String dashes) {
    return path("M" + figure(x1) + " " + figure(y1) + "L" + figure(x2) + " " + figure(y2), stroke, 1, dashes);
  }

  Svg path(String data, String stroke, double width, String dashes) {
    out.append("<path d=\"").append(data).append("\" style=\"fill:none;stroke:").append(stroke)
        .append(";stroke-width:").append(figure(width)).append("px")
        .append(dashes.isEmpty() ? "" : ";stroke-dasharray:" + dashes).append("\"/>\n");
    return this;
  }

  Svg dot(double x, double y, String fill, String title) {
    out.append("<circle cx=\"").append(figure(x)).append("\" cy=\"").append(figure(y))
        .append("\" r=\"3.5\" style=\"fill:").append(fill).append("\"><title>").append(escaped(title))
        .append("</title></circle>\n");
    return this;
  }

  Svg label(double x, double y, String text, boolean right) {
    return text(x, y, text, right ? "end" : "start", palette.ink());
  }

  Svg axisLabel(double x, double y, String text, String anchor) {
    return text(x, y, text, anchor, palette.faint());
  }

  private Svg text(double x, double y, String text, String anchor, String fill) {
    out.append("<text x=\"").append(figure(x)).append("\" y=\"").append(figure(y)).append("\" text-anchor=\"")
        .append(anchor).append("\" style=\"font-family:sans-serif;font-size:12px;fill:").append(fill).append("\">")
        .append(escaped(text)).append("</text>\n");
    return this;
  }

  String end() {
    return out.append("</svg>\n").toString();
  }

  static String figure(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escaped(String text) {
    return SafeText.plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;").replace("'", "&#39;");
  }
}
