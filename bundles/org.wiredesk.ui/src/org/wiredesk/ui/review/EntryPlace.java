package org.wiredesk.ui.review;

import java.util.Optional;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.text.Span;

/** Where an entry of a review is in an open wire. Spans are offsets of the document as it is at that moment. */
public sealed interface EntryPlace {

  /** It is about the whole wire. */
  record Whole() implements EntryPlace {}

  /**
   * @param words never empty unless the entry was made at an empty place
   * @param moved set while a person has to confirm the place
   */
  record Standing(Span words, Optional<Move> moved) implements EntryPlace {}

  /**
   * Nowhere: to be shown with its quotation, and to be put back by a person.
   *
   * @param why in words for that person
   * @param likely where it probably was
   */
  record Lost(String why, Optional<Span> likely) implements EntryPlace {}

  /** It is being looked for; listeners will hear. */
  record Searching() implements EntryPlace {}

  /** The words it stands on now; empty for the whole wire and while there is no place. */
  default Optional<Span> span() {
    return this instanceof Standing standing ? Optional.of(standing.words) : Optional.empty();
  }

  default boolean isLost() {
    return this instanceof Lost;
  }

  default boolean isMoved() {
    return this instanceof Standing standing && standing.moved.isPresent();
  }
}
