package org.wiredesk.review.anchors;

import org.wiredesk.text.Span;

/**
 * A place in a text, told by position and by the words there with what stands before and behind them: the position
 * and quotation selectors of the W3C Web Annotation Data Model.
 *
 * @param span in UTF-16 code units of the text the anchor was made in
 * @param exact the words; empty for a place between two characters
 * @param prefix at most {@link #CONTEXT} code units before them, fewer only at the beginning of the text
 * @param suffix the same behind them
 * @param rival how well the neighbours of the likeliest other place with these words fitted, from 0 where the words
 *     stood nowhere else to 2 where they stood between the same neighbours; {@link #UNKNOWN} when nobody looked. A
 *     place that fits no better may be that other one.
 */
public record Anchor(Span span, String exact, String prefix, String suffix, double rival) {

  public static final double UNKNOWN = -1;

  /** In code units; what other annotation clients (Hypothesis, Apache Annotator) keep. */
  public static final int CONTEXT = 32;

  /** @throws IndexOutOfBoundsException if the span does not lie in the text */
  public static Anchor of(String text, Span span) {
    Anchor anchor = new Anchor(span, span.of(text), before(text, span.start()), behind(text, span.end()), UNKNOWN);
    String folded = Fold.of(text);
    return anchor.withRival(new Occurrences(anchor, Fold.of(anchor.exact()), folded, folded).rival());
  }

  private Anchor withRival(double likeness) {
    return new Anchor(span, exact, prefix, suffix, likeness);
  }

  static String before(String text, int offset) {
    int start = Math.max(0, offset - CONTEXT);
    return text.substring(splitsPair(text, start) ? start + 1 : start, offset);
  }

  static String behind(String text, int offset) {
    int end = Math.min(text.length(), offset + CONTEXT);
    return text.substring(offset, splitsPair(text, end) ? end - 1 : end);
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0 && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
  }
}
