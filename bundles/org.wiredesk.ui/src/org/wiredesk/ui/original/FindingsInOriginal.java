package org.wiredesk.ui.original;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.FindingAnnotation;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.SentencePairs.Row;
import org.wiredesk.ui.original.Marks.Mark;

/** Where what was found in a wire stands in its original. */
final class FindingsInOriginal {

  private FindingsInOriginal() {}

  /** What the checks have to say of the original's words. */
  static List<Mark> all(FindingsModel model) {
    return model.findings().stream().flatMap(finding -> places(finding)
        .map(span -> new Mark(FindingAnnotation.type(finding.check().kind()), finding.message(), span))).toList();
  }

  /** What the current finding was compared with. */
  static List<Mark> current(FindingsModel model) {
    return model.current().stream().flatMap(finding -> finding.original().stream())
        .filter(place -> !place.span().isEmpty())
        .map(place -> new Mark(Marks.CURRENT, place.label(), place.span()))
        .toList();
  }

  /** The first place that the current finding was compared with. */
  static Optional<Span> firstOfCurrent(FindingsModel model) {
    return model.current().stream().flatMap(finding -> finding.original().stream())
        .map(OriginalPlace::span).findFirst();
  }

  /** The findings whose places in the original hold or touch an offset, the shortest place first. */
  static List<Finding> at(FindingsModel model, int offset) {
    return model.findings().stream()
        .filter(finding -> places(finding).anyMatch(span -> span.touches(offset)))
        .sorted(Comparator.comparingInt(finding -> places(finding)
            .filter(span -> span.touches(offset)).mapToInt(Span::length).min().orElse(0)))
        .toList();
  }

  /** Sentences of the original that nothing in the wire stands for. */
  static List<Mark> aloneInOriginal(FindingsModel model) {
    return model.pairs().rows().stream().filter(row -> row.wire().isEmpty())
        .map(Row::original).flatMap(Optional::stream)
        .map(span -> new Mark(Marks.ALONE, span)).toList();
  }

  /** Sentences of the wire that stand for nothing in the original. */
  static List<Mark> aloneInWire(FindingsModel model) {
    return model.pairs().rows().stream().filter(row -> row.original().isEmpty())
        .map(Row::wire).flatMap(Optional::stream)
        .map(span -> new Mark(Marks.ALONE, span)).toList();
  }

  private static Stream<Span> places(Finding finding) {
    return finding.original().stream().map(OriginalPlace::span).filter(span -> !span.isEmpty());
  }
}
