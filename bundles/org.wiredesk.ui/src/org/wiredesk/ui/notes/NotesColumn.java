package org.wiredesk.ui.notes;

import java.util.Comparator;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.review.Note;

/** A column of the view: its title, its share of the width and the order it sorts in. */
enum NotesColumn {
  NOTE(34, 150),
  WORDS(20, 90),
  STATUS(8, 70),
  SEVERITY(7, 70),
  CATEGORY(13, 90),
  AUTHOR(9, 70),
  TIME(9, 130),
  PLACE(8, 95);

  private final int weight;
  private final int leastWidth;

  NotesColumn(int weight, int leastWidth) {
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
      case NOTE -> Messages.NotesColumn_note;
      case WORDS -> Messages.NotesColumn_words;
      case STATUS -> Messages.NotesColumn_status;
      case SEVERITY -> Messages.NotesColumn_severity;
      case CATEGORY -> Messages.NotesColumn_category;
      case AUTHOR -> Messages.NotesColumn_author;
      case TIME -> Messages.NotesColumn_time;
      case PLACE -> Messages.NotesColumn_place;
    };
  }

  /** What is alike for the column stands in the order of the text; of severities the gravest comes first. */
  Comparator<Note> order(NotesLabels labels) {
    return first(labels).thenComparing(labels::offset).thenComparing(note -> note.remark().created());
  }

  private Comparator<Note> first(NotesLabels labels) {
    return switch (this) {
      case NOTE, WORDS, AUTHOR ->
          Comparator.comparing(note -> labels.text(note, this), String.CASE_INSENSITIVE_ORDER);
      case STATUS -> Comparator.comparing(Note::status);
      case SEVERITY -> Comparator.comparing(Note::severity).reversed();
      case CATEGORY -> Comparator.comparing(note -> note.category().map(MqmCategory::path).orElse("~"));
      case TIME -> Comparator.comparing(note -> note.remark().created());
      case PLACE -> Comparator.comparing(labels::offset);
    };
  }
}
