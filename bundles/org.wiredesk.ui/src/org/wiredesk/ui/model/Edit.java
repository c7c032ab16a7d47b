package org.wiredesk.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/**
 * One change of a text, and where things lie after it.
 *
 * @param offset where, in UTF-16 code units
 * @param removed length of what was taken away there
 * @param inserted length of what was put there
 */
record Edit(int offset, int removed, int inserted) {

  /** Empty if the words at the span were themselves changed; an edit that only touches an end does not count. */
  Optional<Span> move(Span span) {
    if (span.end() <= offset) {
      return Optional.of(span);
    }
    return offset + removed <= span.start() ? Optional.of(span.shift(inserted - removed)) : Optional.empty();
  }

  /** Like {@link #move}, but a span that was changed inside grows or shrinks with it. */
  Span stretch(Span span) {
    return move(span).orElseGet(() -> stretched(span));
  }

  /** Empty if the finding's own words were changed; then it is for the next check to judge them. */
  Optional<Finding> move(Finding finding) {
    if (liesBefore(finding)) {
      return Optional.of(finding);
    }
    return move(finding.span())
        .map(span -> new Finding(
            finding.check(), span, finding.message(), finding.reasoning(), related(finding), fixes(finding),
            finding.original(), finding.facts()));
  }

  private Span stretched(Span span) {
    int start = Math.min(span.start(), offset);
    int end = Math.max(span.end(), offset + removed) + inserted - removed;
    return new Span(start, Math.max(start, end));
  }

  private boolean liesBefore(Finding finding) {
    return finding.span().end() <= offset
        && finding.related().stream().allMatch(place -> place.span().end() <= offset)
        && finding.fixes().stream().flatMap(fix -> fix.edits().stream()).allMatch(edit -> edit.span().end() <= offset);
  }

  private List<RelatedPlace> related(Finding finding) {
    return finding.related().stream()
        .flatMap(place -> move(place.span()).map(span -> new RelatedPlace(span, place.label())).stream())
        .toList();
  }

  private List<Fix> fixes(Finding finding) {
    return finding.fixes().stream().flatMap(fix -> move(fix).stream()).toList();
  }

  private Optional<Fix> move(Fix fix) {
    List<TextEdit> moved = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      Optional<Span> span = move(edit.span());
      if (span.isEmpty()) {
        return Optional.empty();
      }
      moved.add(new TextEdit(span.get(), edit.replacement()));
    }
    return Optional.of(new Fix(fix.label(), moved));
  }
}
