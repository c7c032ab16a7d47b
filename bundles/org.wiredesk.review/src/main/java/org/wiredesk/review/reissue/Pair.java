package org.wiredesk.review.reissue;

import java.util.Optional;

/**
 * A part of the earlier wire and the one that stands for it in the new wire; one of both is empty for a part that was
 * taken out or added.
 *
 * @param moved whether it stands among other parts than before
 */
public record Pair(Optional<Block> before, Optional<Block> after, boolean moved) {

  public boolean isAdded() {
    return before.isEmpty();
  }

  public boolean isRemoved() {
    return after.isEmpty();
  }
}
