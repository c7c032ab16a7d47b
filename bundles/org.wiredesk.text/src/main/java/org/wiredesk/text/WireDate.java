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
    /**
     * The dateline's day without a year, and words of the text that leave only one year; or without such a day a date
     * on a line of its own at the head or foot of the wire.
     */
    YEAR_FROM_TEXT
  }
}
