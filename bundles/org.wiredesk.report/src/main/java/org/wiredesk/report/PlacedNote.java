package org.wiredesk.report;

import java.util.List;
import java.util.Optional;
import org.wiredesk.review.Note;
import org.wiredesk.review.Reply;
import org.wiredesk.text.Span;

/**
 * A note with its place in the wire as it is now.
 *
 * @param number from 1, in the order of the text, those on the whole wire first
 * @param span none for a note on the whole wire, and for one whose words are gone
 * @param replies the oldest first
 */
public record PlacedNote(int number, Note note, Optional<Span> span, List<Reply> replies) {

  public PlacedNote {
    replies = List.copyOf(replies);
  }

  /** Whether it stood at words that are gone. */
  public boolean isOrphaned() {
    return note.anchor().isPresent() && span.isEmpty();
  }
}
