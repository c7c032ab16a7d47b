package org.wiredesk.ui.claims;

/** A column of the view: its title and its share of the width. */
enum ClaimsColumn {
  CLAIM(48, 180),
  OUTCOME(32, 140),
  SOURCE(13, 90),
  LINE(7, 60);

  private final int weight;
  private final int leastWidth;

  ClaimsColumn(int weight, int leastWidth) {
    this.weight = weight;
    this.leastWidth = leastWidth;
  }

  int weight() {
    return weight;
  }

  /** In pixels. */
  int leastWidth() {
    return leastWidth;
  }

  String title() {
    return switch (this) {
      case CLAIM -> Messages.ClaimsColumn_claim;
      case OUTCOME -> Messages.ClaimsColumn_outcome;
      case SOURCE -> Messages.ClaimsColumn_source;
      case LINE -> Messages.ClaimsColumn_line;
    };
  }
}
