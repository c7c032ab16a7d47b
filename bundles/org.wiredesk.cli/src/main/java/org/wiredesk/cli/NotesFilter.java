package org.wiredesk.cli;

import java.util.List;
import java.util.Set;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;

/**
 * What of a review is printed; never what was taken back. Answers stand with their notes.
 *
 * @param statuses of notes; when some are named, nothing but notes is printed
 */
record NotesFilter(Set<NoteStatus> statuses) {

  NotesFilter {
    statuses = Set.copyOf(statuses);
  }

  List<Entry> of(Review review) {
    return review.entries().stream().filter(this::shows).toList();
  }

  private boolean shows(Entry entry) {
    if (entry instanceof Note note) {
      return note.status() != NoteStatus.WITHDRAWN && (statuses.isEmpty() || statuses.contains(note.status()));
    }
    return statuses.isEmpty() && isSaid(entry);
  }

  private static boolean isSaid(Entry entry) {
    return entry instanceof Decision decision && decision.verdict() != Decision.Verdict.WITHDRAWN
        || entry instanceof Tick tick && tick.verdict() != Tick.Verdict.WITHDRAWN
        || entry instanceof Origin;
  }
}
