package org.wiredesk.ui.notes;

import java.util.List;
import org.wiredesk.review.Note;

/**
 * Notes under one heading. Two groups with the same key are equal whatever is in them, so that a group stays open in
 * the tree when its notes change.
 */
record NotesGroup(Object key, String label, List<Note> notes) {

  NotesGroup {
    notes = List.copyOf(notes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NotesGroup group && key.equals(group.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
