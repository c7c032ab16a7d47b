package org.wiredesk.ui.editor;

import java.util.Optional;
import org.wiredesk.review.Review;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.review.LiveReview;

/** What was said of a wire goes along when an editor saves it under another name; the notes of the old one stay. */
final class NotesOfCopy {

  private NotesOfCopy() {}

  /** @param saveAs after which the editor shows the copy, or, when nothing came of it, the same wire */
  static void takenAlong(WireEditor editor, Runnable saveAs) {
    Optional<WirePlace> before = editor.review().map(LiveReview::wire);
    Optional<Review> said = editor.review().map(LiveReview::forCopy);
    saveAs.run();
    editor.review().filter(copy -> !before.equals(Optional.of(copy.wire())))
        .ifPresent(copy -> said.ifPresent(copy::takeOver));
  }
}
