package org.wiredesk.checks.original.numbers;

import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.text.Span;

/** Where to show that something is missing: the word about as far on as it stands in the original. */
final class MissingPlace {

  private MissingPlace() {}

  /** @param place of the missing words in the original */
  static Span of(Pair pair, Span place, String translation) {
    Span whole = pair.translationSpan();
    Span there = pair.originalSpan();
    double way = (double) (place.start() - there.start()) / Math.max(1, there.length() - place.length());
    int at = whole.start() + (int) (Math.min(1, Math.max(0, way)) * (whole.length() - 1));
    int start = wordStart(translation, at, whole);
    int end = start;
    while (end < whole.end() && Character.isLetterOrDigit(translation.charAt(end))) {
      end++;
    }
    return end > start ? new Span(start, end) : whole;
  }

  /** The start of the word at a place, or of the last one before it. */
  private static int wordStart(String text, int at, Span whole) {
    int start = at;
    while (start > whole.start() && !Character.isLetterOrDigit(text.charAt(start))) {
      start--;
    }
    while (start > whole.start() && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
