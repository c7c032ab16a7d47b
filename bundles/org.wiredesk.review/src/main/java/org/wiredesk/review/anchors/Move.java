package org.wiredesk.review.anchors;

import org.wiredesk.review.anchors.Place.Way;

/**
 * Tells that an anchor was put somewhere without certainty; it stays with it, also in the file of notes, until a
 * person confirms the place or chooses another.
 *
 * @param way by which it was found
 * @param likeness of the words at the place to those in {@code was}, from 0 to 1, in hundredths
 * @param was the words it stood on when a person last chose or confirmed its place
 */
public record Move(Way way, double likeness, String was) {

  public Move {
    likeness = Likeness.hundredths(likeness);
  }
}
