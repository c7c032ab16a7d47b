package org.wiredesk.review.anchors;

import org.wiredesk.text.Span;

/**
 * The part of a text that is most like a pattern: approximate matching after Sellers (1980), edit distance with a free
 * start and a free end in the text.
 *
 * @param span in the text
 * @param likeness 1 minus the distance as a share of the longer of pattern and part
 */
record Alignment(Span span, double likeness) {

  /** Takes time in proportion to the product of the lengths. */
  static Alignment best(String pattern, String text) {
    int[] distances = new int[text.length() + 1];
    int[] starts = new int[text.length() + 1];
    for (int j = 0; j <= text.length(); j++) {
      starts[j] = j;
    }
    for (int i = 1; i <= pattern.length(); i++) {
      addRow(pattern.charAt(i - 1), i, text, distances, starts);
    }
    int end = 0;
    for (int j = 1; j <= text.length(); j++) {
      if (distances[j] < distances[end]) {
        end = j;
      }
    }
    Span span = new Span(Math.min(starts[end], end), end);
    int longer = Math.max(1, Math.max(pattern.length(), span.length()));
    return new Alignment(span, 1 - distances[end] / (double) longer);
  }

  private static void addRow(char c, int row, String text, int[] distances, int[] starts) {
    int diagonal = distances[0];
    int diagonalStart = starts[0];
    distances[0] = row;
    for (int j = 1; j <= text.length(); j++) {
      int above = distances[j];
      int aboveStart = starts[j];
      int change = diagonal + (c == text.charAt(j - 1) ? 0 : 1);
      int remove = above + 1;
      int insert = distances[j - 1] + 1;
      if (change <= remove && change <= insert) {
        distances[j] = change;
        starts[j] = diagonalStart;
      } else if (remove <= insert) {
        distances[j] = remove;
      } else {
        distances[j] = insert;
        starts[j] = starts[j - 1];
      }
      diagonal = above;
      diagonalStart = aboveStart;
    }
  }
}
