package org.wiredesk.review.anchors;

import java.util.Optional;
import org.wiredesk.review.anchors.Place.Way;
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
   * The same anchor where an open editor has carried it. What was to be confirmed still is, and so are words that were
   * typed over on the way.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public Anchor carriedTo(Span newSpan, String text) {
    return of(text, newSpan).moved(movedTo(newSpan.of(text)));
  }

  /**
   * What is to be confirmed when an open editor has other words now where the anchor stands; nothing when it has those
   * again that a person last saw.
   */
  public Optional<Move> movedTo(String words) {
    String was = moved.map(Move::was).orElse(exact);
    if (words.equals(exact) || was.isEmpty()) {
      return moved;
    }
    Way way = moved.map(Move::way).orElse(Way.EDITED);
    return way == Way.EDITED && words.equals(was) ? Optional.empty() : Optional.of(Move.of(way, was, words));
  }

  /** Before its words were typed over; the same where they were not. */
  Anchor beforeEditing() {
    return moved.filter(Move::isByEditing).map(move -> new Anchor(
        new Span(span.start(), span.start() + move.was().length()), move.was(), prefix, suffix, rival,
        Optional.empty())).orElse(this);
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
