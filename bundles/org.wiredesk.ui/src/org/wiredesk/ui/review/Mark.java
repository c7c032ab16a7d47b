package org.wiredesk.ui.review;

import java.util.Optional;
import org.eclipse.jface.text.Position;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.Span;

/** What is known of the place of one entry. With neither place nor reason it is being looked for. */
final class Mark {

  /** As the entry has it. */
  Anchor source;
  /** Where it was found; tells too whether that is to be confirmed. */
  Anchor anchor;
  Optional<Position> place = Optional.empty();
  /** Why it has no place. */
  Optional<String> lost = Optional.empty();
  Optional<Position> likely = Optional.empty();

  Mark(Anchor anchor) {
    this.source = anchor;
    this.anchor = anchor;
  }

  /** Whether there are words left; an entry may be made at a place without any. */
  boolean stands() {
    return place.isPresent() && !place.get().isDeleted() && (place.get().length > 0 || anchor.exact().isEmpty());
  }

  /** In offsets of the document as it is now. */
  EntryPlace asPlace() {
    if (stands()) {
      return new EntryPlace.Standing(span(place.get()), anchor.moved());
    }
    if (lost.isPresent() || place.isPresent()) {
      return new EntryPlace.Lost(lost.orElse(Messages.Mark_deleted),
          likely.filter(position -> !position.isDeleted()).map(Mark::span));
    }
    return new EntryPlace.Searching();
  }

  /** It is to be looked for. */
  void clear() {
    place = Optional.empty();
    lost = Optional.empty();
    likely = Optional.empty();
  }

  private static Span span(Position position) {
    return new Span(position.offset, position.offset + position.length);
  }
}
