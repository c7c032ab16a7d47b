package org.wiredesk.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.review.Note;

/** Under which headings the notes stand. Those without a place always come first, under one of their own. */
enum NotesGrouping {
  STATUS,
  CATEGORY,
  AUTHOR,
  PARAGRAPH,
  NONE;

  String label() {
    return switch (this) {
      case STATUS -> Messages.NotesGrouping_status;
      case CATEGORY -> Messages.NotesGrouping_category;
      case AUTHOR -> Messages.NotesGrouping_author;
      case PARAGRAPH -> Messages.NotesGrouping_paragraph;
      case NONE -> Messages.NotesGrouping_none;
    };
  }

  /** @param notes in the order they are to be shown */
  List<Object> roots(List<Note> notes, NotesLabels labels) {
    List<Note> lost = notes.stream().filter(note -> labels.place(note).isLost()).toList();
    List<Note> standing = notes.stream().filter(note -> !labels.place(note).isLost()).toList();
    List<Object> roots = new ArrayList<>();
    if (!lost.isEmpty()) {
      roots.add(new NotesGroup("lost", Messages.NotesGrouping_lost, lost));
    }
    roots.addAll(switch (this) {
      case STATUS -> groups(standing, note -> note.status().ordinal(), note -> labels.text(note, NotesColumn.STATUS));
      case CATEGORY -> groups(standing, note -> note.category().map(MqmCategory::ordinal).orElse(Integer.MAX_VALUE),
          note -> note.category().map(CategoryField::name).orElse(Messages.NotesGrouping_noCategory));
      case AUTHOR -> groups(standing, note -> note.remark().author(), NotesGrouping::author);
      case PARAGRAPH -> groups(standing, labels::partNumber, labels::partName);
      case NONE -> standing;
    });
    return roots;
  }

  private static String author(Note note) {
    return note.remark().author().isEmpty() ? Messages.NotesGrouping_noAuthor : note.remark().author();
  }

  private static <K extends Comparable<K>> List<NotesGroup> groups(
      List<Note> notes, Function<Note, K> keyOf, Function<Note, String> labelOf) {
    Map<K, List<Note>> byKey = new TreeMap<>(Comparator.naturalOrder());
    notes.forEach(note -> byKey.computeIfAbsent(keyOf.apply(note), key -> new ArrayList<>()).add(note));
    List<NotesGroup> groups = new ArrayList<>();
    byKey.forEach((key, members) -> groups.add(new NotesGroup(key, labelOf.apply(members.get(0)), members)));
    return groups;
  }
}
