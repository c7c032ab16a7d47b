package org.wiredesk.engine.report;

import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;

/**
 * A finding with the number, from 1, that leads from the text of a page to its note and back.
 *
 * @param ruling what people decided about it
 */
record NumberedFinding(int number, Finding finding, Optional<Ruling> ruling) {

  /** The names that style rules know it by: its kind's, and whether it is settled. */
  String cssClass() {
    return cssClass(finding.check().kind()) + (ruling.filter(Ruling::settles).isPresent() ? " settled" : "");
  }

  static String cssClass(FindingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  String noteId() {
    return "n" + number;
  }

  String markId() {
    return "m" + number;
  }

  /** Of one of its related places, counted from 0. */
  String relatedId(int index) {
    return "r" + number + "-" + (index + 1);
  }
}
