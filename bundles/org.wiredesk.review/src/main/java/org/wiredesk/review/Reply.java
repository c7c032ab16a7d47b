package org.wiredesk.review;

import java.util.UUID;

/**
 * An answer to a note.
 *
 * @param to the note's id; answers to an answer go to the note
 */
public record Reply(Remark remark, UUID to) implements Entry {

  /** Taken back: it has no text any more, and is kept so that it does not come back from another copy. */
  public boolean isWithdrawn() {
    return remark.text().isEmpty();
  }

  @Override
  public Reply with(Remark other) {
    return new Reply(other, to);
  }
}
