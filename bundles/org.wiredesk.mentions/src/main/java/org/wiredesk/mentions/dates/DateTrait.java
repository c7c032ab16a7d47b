package org.wiredesk.mentions.dates;

/** In what one manner of writing a date differs from another. */
public enum DateTrait {
  ORDER,
  /** The month in full or shortened, and how. */
  MONTH,
  /** "26th", also with "the" and "of". */
  ORDINAL,
  /** The comma before the year. */
  COMMA
}
