package org.wiredesk.review.reissue;

/** As what agencies issue a wire anew. */
public enum ReissueKind {
  /** The same text: nothing to issue. */
  NONE("no change"),
  /** Slips that change nothing of what is said: a misspelled name, the weekday of the lead, style, form. */
  REFILE("REFILE"),
  /** Something of substance was wrong: a figure, a date, who, what, a quotation. */
  CORRECTED("CORRECTED"),
  /** There is news: text was added. */
  UPDATE("UPDATE");

  private final String label;

  ReissueKind(String label) {
    this.label = label;
  }

  /** As it stands before headlines. */
  public String label() {
    return label;
  }
}
