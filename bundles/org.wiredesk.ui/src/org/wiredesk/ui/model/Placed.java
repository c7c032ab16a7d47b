package org.wiredesk.ui.model;

import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.NormalizedText;

/** Carries findings from the text that was checked to the document it was made from, which may hold {@code \r\n}. */
final class Placed {

  private Placed() {}

  static Finding inOriginal(Finding finding, NormalizedText text) {
    return new Finding(
        finding.check(),
        text.toOriginal(finding.span()),
        finding.message(),
        finding.reasoning(),
        finding.related().stream()
            .map(place -> new RelatedPlace(text.toOriginal(place.span()), place.label()))
            .toList(),
        finding.fixes().stream().map(fix -> inOriginal(fix, text)).toList(),
        finding.original(),
        finding.facts());
  }

  private static Fix inOriginal(Fix fix, NormalizedText text) {
    return new Fix(
        fix.label(),
        fix.edits().stream()
            .map(edit -> new TextEdit(text.toOriginal(edit.span()), edit.replacement()))
            .toList());
  }
}
