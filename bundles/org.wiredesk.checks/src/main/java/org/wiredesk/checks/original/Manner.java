package org.wiredesk.checks.original;

/** How a translation goes through its original; the bounds were set by measuring. */
enum Manner {
  /** Sentence by sentence. */
  CLOSE(0.45, 0.3, 0.6),
  /** Some are joined, split or left out. */
  LOOSE(0.35, 0.15, 0.5),
  /** Many are. */
  FREE(0.1, Double.NEGATIVE_INFINITY, 0.5);

  /** More sentences than one in so many. */
  private static final int MANY = 6;

  /** A pair whose one side is longer than it ought to be by so much of other sentences may hold these, shortened. */
  final double shortened;

  /** The same where that side has more commas and conjunctions than the other. */
  final double withClause;

  /** The same for several pairs together. */
  final double together;

  Manner(double shortened, double withClause, double together) {
    this.shortened = shortened;
    this.withClause = withClause;
    this.together = together;
  }

  /**
   * Of a translation.
   *
   * @param uneven how many of its beads are not one sentence for one, those left out that are judged
   */
  static Manner of(long uneven, int beads) {
    return uneven == 0 ? CLOSE : uneven * MANY > beads ? FREE : LOOSE;
  }
}
