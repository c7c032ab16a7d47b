package org.wiredesk.ui.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import org.wiredesk.engine.timeline.PlacedDays;

/** A column of the table: its title, its share of the width and the order it sorts in. */
enum TimelineColumn {
  WHEN(32, 110),
  WRITTEN(24, 90),
  VALUE(16, 70),
  NOTE(28, 100);

  private final int weight;
  private final int leastWidth;

  TimelineColumn(int weight, int leastWidth) {
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
      case WHEN -> Messages.TimelineColumn_when;
      case WRITTEN -> Messages.TimelineColumn_written;
      case VALUE -> Messages.TimelineColumn_value;
      case NOTE -> Messages.TimelineColumn_note;
    };
  }

  String text(TimelineRow row) {
    return switch (this) {
      case WHEN -> row.mention().when();
      case WRITTEN -> row.mention().written();
      case VALUE -> row.mention().value();
      case NOTE -> row.mention().remarks();
    };
  }

  /** What has no place in the calendar comes last, what was found fault with first; what is alike as in the text. */
  Comparator<TimelineRow> order() {
    Comparator<TimelineRow> first = switch (this) {
      case WHEN -> Comparator.comparing(row -> row.mention().days().map(PlacedDays::first).orElse(LocalDate.MAX));
      case NOTE -> Comparator.<TimelineRow, Boolean>comparing(row -> !row.mention().isDoubtful())
          .thenComparing(this::text, String.CASE_INSENSITIVE_ORDER);
      default -> Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
    };
    return first.thenComparing(TimelineRow::index);
  }
}
