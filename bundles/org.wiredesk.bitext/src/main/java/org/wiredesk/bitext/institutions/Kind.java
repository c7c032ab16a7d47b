package org.wiredesk.bitext.institutions;

/** What a line of the table is about, as far as one may stand wrongly for another. */
enum Kind {
  BODY,
  COUNTRY,
  /** An economic figure, a tax, an examination, a disease. */
  MEASURE,
  /** A word like any other: only its abbreviation is of interest. */
  WORD;

  /** Whether engines mistake one for the other. */
  boolean isMistakenFor(Kind other) {
    return this != WORD && other != WORD && (this == MEASURE) == (other == MEASURE);
  }
}
