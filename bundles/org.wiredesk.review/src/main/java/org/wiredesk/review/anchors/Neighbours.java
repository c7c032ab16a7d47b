package org.wiredesk.review.anchors;

import org.wiredesk.text.Span;

/** How well what stands around a span fits what stood around an anchor, from 0 to 1 on each side. */
record Neighbours(double left, double right) {

  /** A context that is so much alike is the same one, edited. */
  private static final double FITS = 0.7;

  /** @param text folded */
  static Neighbours of(Anchor anchor, Span span, String text) {
    String before = Anchor.before(text, span.start());
    String behind = Anchor.behind(text, span.end());
    return new Neighbours(
        alike(Fold.of(anchor.prefix()), tail(before, anchor.prefix().length(), anchor.span().start())),
        alike(Fold.of(anchor.suffix()), head(behind, anchor.suffix().length())));
  }

  /** A short prefix stood at the beginning of the text, and fits only there. */
  private static String tail(String before, int length, int offset) {
    return length < Anchor.CONTEXT - 1 && length == offset
        ? before
        : before.substring(Math.max(0, before.length() - length));
  }

  private static String head(String behind, int length) {
    return length < Anchor.CONTEXT - 1 ? behind : behind.substring(0, Math.min(behind.length(), length));
  }

  private static double alike(String a, String b) {
    return a.equals(b) ? 1 : Likeness.of(a, b);
  }

  double sum() {
    return left + right;
  }

  boolean areTheSame() {
    return left == 1 && right == 1;
  }

  boolean bothFit() {
    return left >= FITS && right >= FITS;
  }

  boolean oneFits() {
    return left >= FITS || right >= FITS;
  }
}
