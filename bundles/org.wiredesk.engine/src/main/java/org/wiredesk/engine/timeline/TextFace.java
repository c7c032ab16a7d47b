package org.wiredesk.engine.timeline;

/**
 * The font that labels are set in.
 *
 * @param family as CSS names it
 * @param size in pixels
 * @param lineHeight in pixels
 */
public record TextFace(String family, double size, double lineHeight, TextWidths widths) {

  private static final double SIZE = 12;

  /** For where nobody knows the font that will be there. */
  public static TextFace unmeasured() {
    return new TextFace("system-ui, sans-serif", SIZE, SIZE * 1.3, TextWidths.guess(SIZE));
  }
}
