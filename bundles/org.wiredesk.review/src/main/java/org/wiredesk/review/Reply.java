package org.wiredesk.review;

import java.util.UUID;

/**
 * An answer to a note.
 *
 * @param to the note's id; answers to an answer go to the note
 */
public record Reply(Remark remark, UUID to) implements Entry {

  @Override
  public Reply with(Remark other) {
    return new Reply(other, to);
  }
}
