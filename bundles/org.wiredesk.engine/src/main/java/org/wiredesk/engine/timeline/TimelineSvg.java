package org.wiredesk.engine.timeline;

import java.util.OptionalInt;

/** Writes a layout as an SVG picture that says in words what it shows. */
public final class TimelineSvg {

  private static final double DROP = 0.36;

  private final Timeline timeline;
  private final TimelineLayout layout;
  private final TextFace face;
  private final TimelineColors colors;

  /** @param layout of the timeline */
  public TimelineSvg(Timeline timeline, TimelineLayout layout, TextFace face, TimelineColors colors) {
    this.timeline = timeline;
    this.layout = layout;
    this.face = face;
    this.colors = colors;
  }

  /** A file of its own, on paper. */
  public String document(String title) {
    String size = " width=\"" + width() + "\" height=\"" + height() + "\"";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + picture(title, size, "<rect width=\"100%\" height=\"100%\" style=\"fill:" + colors.paper() + "\"/>\n");
  }

  /** An element of an HTML page, as wide as its surroundings let it. */
  public String element(String title) {
    return picture(title, "", "");
  }

  private String picture(String title, String size, String background) {
    SvgPen pen = new SvgPen(mention -> timeline.mentions().get(mention).description(), face.size() * DROP);
    new TimelineDrawing(layout, pen, OptionalInt.empty()).all();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " viewBox=\"0 0 " + width() + " " + height()
        + "\" class=\"timeline\" role=\"img\" aria-labelledby=\"time-title time-desc\">\n"
        + "<title id=\"time-title\">" + SvgPen.escaped(title) + "</title>\n"
        + "<desc id=\"time-desc\">" + SvgPen.escaped(description()) + "</desc>\n"
        + "<style>\n" + style() + "</style>\n" + background + pen.elements() + "</svg>\n";
  }

  private String description() {
    return timeline.summary() + (layout.even() ? "" : ". The axis is even near that day and compressed far from it");
  }

  private String style() {
    StringBuilder css = new StringBuilder();
    String size = SvgPen.figures(face.size());
    css.append(".timeline text { font: ").append(size).append("px ").append(face.family()).append(" }\n");
    for (Ink ink : Ink.values()) {
      css.append('.').append(ink.cssClass()).append(ink.isFilled()
          ? " { fill: " + colors.of(ink) + " }\n"
          : " { fill: none; stroke: " + colors.of(ink) + "; stroke-width: " + ink.lineWidth() + "px }\n");
    }
    css.append(".time-either-or { stroke-dasharray: 3px 3px }\n");
    css.append(".time-on-paper { paint-order: stroke; stroke: ").append(colors.paper())
        .append("; stroke-width: 4px; stroke-linejoin: round }\n");
    css.append(".timeline .time-now-label { font-weight: 600 }\n");
    return css.toString();
  }

  private String width() {
    return SvgPen.figures(layout.width());
  }

  private String height() {
    return SvgPen.figures(Math.ceil(layout.height()));
  }
}
