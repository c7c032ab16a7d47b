package org.wiredesk.ui.findings;

import java.util.Comparator;
import org.wiredesk.checks.api.Finding;

/** A column of the view: its title, its share of the width and the order it sorts in. */
enum FindingsColumn {
  MESSAGE(38, 160),
  WORDS(16, 80),
  KIND(8, 95),
  SEVERITY(7, 80),
  CHECK(21, 90),
  PLACE(10, 105);

  private final int weight;
  private final int leastWidth;

  FindingsColumn(int weight, int leastWidth) {
    this.weight = weight;
    this.leastWidth = leastWidth;
  }

  int weight() {
    return weight;
  }

  /** In pixels. */
  int leastWidth() {
    return leastWidth;
  }

  String title() {
    return switch (this) {
      case MESSAGE -> Messages.FindingsColumn_message;
      case WORDS -> Messages.FindingsColumn_words;
      case KIND -> Messages.FindingsColumn_kind;
      case SEVERITY -> Messages.FindingsColumn_severity;
      case CHECK -> Messages.FindingsColumn_check;
      case PLACE -> Messages.FindingsColumn_place;
    };
  }

  /** What is alike for the column stands in the order of the text; of severities the gravest comes first. */
  Comparator<Finding> order(FindingsLabels labels) {
    return first(labels).thenComparing(Comparator.naturalOrder());
  }

  private Comparator<Finding> first(FindingsLabels labels) {
    return switch (this) {
      case MESSAGE -> Comparator.comparing(Finding::message, String.CASE_INSENSITIVE_ORDER);
      case WORDS -> Comparator.comparing(finding -> labels.words(finding.span()), String.CASE_INSENSITIVE_ORDER);
      case KIND -> Comparator.comparing(finding -> finding.check().kind());
      case SEVERITY -> Comparator.comparing((Finding finding) -> finding.check().severity()).reversed();
      case CHECK -> Comparator.comparing(finding -> finding.check().title(), String.CASE_INSENSITIVE_ORDER);
      case PLACE -> Comparator.naturalOrder();
    };
  }
}
