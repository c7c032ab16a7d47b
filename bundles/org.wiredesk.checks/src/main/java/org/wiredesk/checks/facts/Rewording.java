package org.wiredesk.checks.facts;

import java.util.List;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/** Makes fixes of several edits whose label shows the words as they will read. */
final class Rewording {

  private Rewording() {}

  /** @param place the words to show, with those that the edits touch before it */
  static Fix of(String text, Span place, List<TextEdit> edits) {
    Fix fix = new Fix("", edits);
    int start = Math.min(place.start(), fix.edits().get(0).span().start());
    while (start > 0 && start < place.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String changed = fix.shift(-start).applyTo(text.substring(start, place.end()));
    return new Fix("Change to “" + changed + "”", edits);
  }
}
