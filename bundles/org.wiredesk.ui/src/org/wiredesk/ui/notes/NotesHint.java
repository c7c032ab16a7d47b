package org.wiredesk.ui.notes;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.ui.review.LiveReview;

/** What stands in the view when there are no rows: why, and what to do. */
final class NotesHint {

  private NotesHint() {}

  static String of(Optional<LiveReview> review) {
    return review.map(NotesHint::of).orElse(Messages.NotesHint_noWire);
  }

  private static String of(LiveReview review) {
    String name = review.wire().name().replace("&", "&&");
    if (!review.isLoaded()) {
      return NLS.bind(Messages.NotesHint_reading, name);
    }
    int notes = review.review().notes().size();
    return notes > 0 ? NLS.bind(Messages.NotesHint_filtered, notes) : NLS.bind(Messages.NotesHint_none, name);
  }
}
