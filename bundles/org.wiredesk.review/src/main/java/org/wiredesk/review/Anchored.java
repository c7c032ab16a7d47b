package org.wiredesk.review;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.review.anchors.Anchor;

/** What is said of a place in the wire, or of the whole of it. */
public sealed interface Anchored extends Entry permits Note, Decision, Tick {

  /** Where it stands; none for the whole wire. */
  Optional<Anchor> anchor();

  /** Moved, and no newer for it: to follow an edit is not to say anything. */
  Anchored at(Anchor newAnchor);

  /** To be confirmed: its place was found without certainty. */
  default boolean isMoved() {
    return anchor().flatMap(Anchor::moved).isPresent();
  }

  /** At the right place, says a person. */
  default Entry confirmed(Instant now) {
    return anchor().map(moved -> at(moved.confirmed())).orElse(this).with(remark().touched(now));
  }
}
