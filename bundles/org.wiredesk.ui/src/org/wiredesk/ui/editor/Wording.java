package org.wiredesk.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.Finding;

/** What to print of a finding. */
final class Wording {

  private Wording() {}

  /** Message and reasoning as paragraphs, without a message that says no more than the title of the check. */
  static List<String> beyondTitle(Finding finding) {
    List<String> paragraphs = new ArrayList<>();
    if (!finding.message().startsWith(finding.check().title())
        || finding.message().length() > finding.check().title().length() + " found.".length()) {
      paragraphs.add(finding.message());
    }
    if (!finding.reasoning().isEmpty()) {
      paragraphs.add(finding.reasoning());
    }
    return paragraphs;
  }
}
