package org.wiredesk.checks.original.negation;

/**
 * One of two contraries.
 *
 * @param row names the two
 * @param atFigure whether only what stands at a figure is judged
 * @param first which of the two
 * @param weak whether a word of it speaks of that side without being judged
 */
record Side(String row, boolean atFigure, boolean first, boolean weak) {

  private static final String AT_FIGURE = "@";
  private static final String FIRST = "1";
  private static final String WEAK = "w";

  /** @param kind as the list writes it: "@rise:1w" */
  static Side of(String kind) {
    int colon = kind.indexOf(':');
    return new Side(kind.substring(0, colon), kind.startsWith(AT_FIGURE), kind.startsWith(FIRST, colon + 1),
        kind.endsWith(WEAK));
  }
}
