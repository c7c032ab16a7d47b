package org.wiredesk.ui.notes;

import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.Note;
import org.wiredesk.ui.review.LiveReview;

/** How many notes a wire has, in a line. */
final class NotesStatus {

  private NotesStatus() {}

  static String text(LiveReview review) {
    int all = review.review().notes().size();
    if (all == 0) {
      return "";
    }
    long open = review.review().notes().stream().filter(note -> note.status().isOpen()).count();
    long lost = review.review().notes().stream().filter(note -> toBeSeenTo(note, review)).count();
    String counts = NLS.bind(all == 1 ? Messages.NotesStatus_one : Messages.NotesStatus_count, all, open);
    return lost == 0 ? counts : NLS.bind(Messages.NotesStatus_lost, counts, lost);
  }

  private static boolean toBeSeenTo(Note note, LiveReview review) {
    return review.place(note).isLost() || review.place(note).isMoved();
  }
}
