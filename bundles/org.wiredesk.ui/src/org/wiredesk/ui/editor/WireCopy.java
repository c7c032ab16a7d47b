package org.wiredesk.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.wiredesk.review.Review;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.checking.WireSettings;
import org.wiredesk.ui.review.LiveReview;

/**
 * What was said of a wire and set for it (its date, its original, its languages) goes along when an editor saves it
 * under another name; the old one keeps its own.
 */
final class WireCopy {

  private WireCopy() {}

  /** @param saveAs after which the editor shows the copy, or, when nothing came of it, the same wire */
  static void takingAllAlong(WireEditor editor, Runnable saveAs) {
    Optional<WirePlace> before = editor.review().map(LiveReview::wire);
    Optional<Review> said = editor.review().map(LiveReview::forCopy);
    Optional<WireSettings> set = editor.session().map(WireSession::settings);
    saveAs.run();
    editor.review().filter(copy -> !before.equals(Optional.of(copy.wire()))).ifPresent(copy -> {
      said.ifPresent(copy::takeOver);
      set.ifPresent(settings -> editor.session().ifPresent(session -> set(settings, session)));
    });
  }

  private static void set(WireSettings settings, WireSession session) {
    try {
      session.change(settings);
    } catch (CoreException e) {
      ILog.of(WireCopy.class).log(e.getStatus());
    }
  }
}
