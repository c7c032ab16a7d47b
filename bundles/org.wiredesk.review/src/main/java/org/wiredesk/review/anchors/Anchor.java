package org.wiredesk.review.anchors;

import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * A place in a text, told by position and by the words there with what stands before and behind them: the position
 * and quotation selectors of the W3C Web Annotation Data Model.
 *
 * @param span in UTF-16 code units of the text the anchor was made in
 * @param exact the words; empty for a place between two characters
 * @param prefix at most {@link #CONTEXT} code units before them, fewer only at the beginning of the text
 * @param suffix the same behind them
 * @param rival how well the neighbours of the likeliest other place with these words fitted, in hundredths from 0 where
 *     the words stood nowhere else to 2 where they stood between the same neighbours; {@link #UNKNOWN} when nobody
 *     looked. A place that fits no better may be that other one.
 * @param moved set from when its place was found without certainty until a person confirms it
 */
public record Anchor(
    Span span, String exact, String prefix, String suffix, double rival, Optional<Move> moved) {

  public static final double UNKNOWN = -1;

  /** In code units; what other annotation clients (Hypothesis, Apache Annotator) keep. */
  public static final int CONTEXT = 32;

  public Anchor {
    rival = Likeness.hundredths(rival);
  }

  /**
   * At a place that a person chose.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public static Anchor of(String text, Span span) {
    return of(text, Fold.of(text), span);
  }

  static Anchor of(String text, String folded, Span span) {
    Anchor anchor = new Anchor(
        span, span.of(text), before(text, span.start()), behind(text, span.end()), UNKNOWN, Optional.empty());
    double rival = new Occurrences(anchor, Fold.of(anchor.exact()), folded, folded).rival();
    return new Anchor(span, anchor.exact, anchor.prefix, anchor.suffix, rival, Optional.empty());
  }

  /**
   * The same anchor where an open editor has carried it. What was to be confirmed still is.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public Anchor carriedTo(Span newSpan, String text) {
    return of(text, newSpan).moved(moved);
  }

  /** Of which a person says that it is at the right place. */
  public Anchor confirmed() {
    return moved(Optional.empty());
  }

  Anchor moved(Optional<Move> move) {
    return new Anchor(span, exact, prefix, suffix, rival, move);
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
