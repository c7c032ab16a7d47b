package org.wiredesk.review.reissue;

import java.util.Optional;
import org.wiredesk.review.reissue.ChangeKind.Weight;
import org.wiredesk.text.Span;

/**
 * One thing that differs between two wires.
 *
 * @param before where it stands in the earlier wire; empty where nothing stood
 * @param after where it stands in the new wire; empty where nothing stands any more
 * @param oldPart the part of the earlier wire; empty for an added paragraph
 * @param newPart the part of the new wire; empty for one that was taken out
 * @param was what it said, wide enough to be understood by itself ("26 March" where only 26 changed); empty for nothing
 *     and where it would be long
 * @param now what it says now
 */
public record Change(
    ChangeKind kind, Span before, Span after, Optional<Part> oldPart, Optional<Part> newPart, String was, String now) {

  /** Where readers of the new wire find it; for what was taken out where it stood. */
  public Part part() {
    return newPart.or(() -> oldPart).orElseThrow();
  }

  /** Of bylines and sign-offs nothing is of substance. */
  public Weight weight() {
    return part().isStory() ? kind.weight() : Weight.FORM;
  }
}
