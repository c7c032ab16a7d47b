package org.wiredesk.engine.report;

import java.util.Locale;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;

/** A finding with the number, from 1, that leads from the text of a page to its note and back. */
record NumberedFinding(int number, Finding finding) {

  /** The name that style rules know its kind by. */
  String cssClass() {
    return cssClass(finding.check().kind());
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
