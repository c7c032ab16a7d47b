package org.wiredesk.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a wire speaks from: its "now". Never read from the system clock.
 *
 * @param day the day
 * @param origin how the day, and above all its year, became known
 * @param evidence the words in the wire that gave the year, when the wire itself gave it
 */
public record WireDate(LocalDate day, Origin origin, Optional<Span> evidence) {

  /** Who said so; the user's word goes before everything else. */
  public enum Origin {
    USER,
    METADATA,
    DATELINE,
    /** The dateline has a day without a year, and the text names a year that fits. */
    YEAR_FROM_TEXT
  }
}
