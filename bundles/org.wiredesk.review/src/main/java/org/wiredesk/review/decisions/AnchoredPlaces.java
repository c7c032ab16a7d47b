package org.wiredesk.review.decisions;

import java.util.Optional;
import org.wiredesk.review.Decision;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Place;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.text.Span;

/** Finds decisions in a text by their anchors; only what is certain is found. */
final class AnchoredPlaces {

  private final String text;

  /** Made when it is first needed: sentences seldom repeat. */
  private Anchoring anchoring;

  AnchoredPlaces(String text) {
    this.text = text;
  }

  Optional<Span> of(Decision decision) {
    return decision.anchor().flatMap(this::place);
  }

  private Optional<Span> place(Anchor anchor) {
    if (anchoring == null) {
      anchoring = Anchoring.in(text);
    }
    Place place = anchoring.place(anchor);
    return place instanceof Found found && !found.isToBeConfirmed() ? Optional.of(found.span()) : Optional.empty();
  }
}
