package org.wiredesk.ui.notes;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Reply;
import org.wiredesk.ui.review.LiveReview;

/**
 * Which notes are shown.
 *
 * @param hidden the statuses not wanted
 * @param mildest what is milder than this is not shown
 * @param text words that all have to occur in a note or its answers, in any letter case; empty for no such wish
 */
record NotesFilter(Set<NoteStatus> hidden, Severity mildest, String text) {

  static final NotesFilter NONE = new NotesFilter(Set.of(), Severity.NEUTRAL, "");

  NotesFilter {
    hidden = Set.copyOf(hidden);
  }

  NotesFilter withText(String newText) {
    return new NotesFilter(hidden, mildest, newText);
  }

  NotesFilter withMildest(Severity severity) {
    return new NotesFilter(hidden, severity, text);
  }

  NotesFilter withStatus(NoteStatus status, boolean shown) {
    Set<NoteStatus> changed = EnumSet.noneOf(NoteStatus.class);
    changed.addAll(hidden);
    if (shown) {
      changed.remove(status);
    } else {
      changed.add(status);
    }
    return new NotesFilter(changed, mildest, text);
  }

  boolean shows(Note note, LiveReview review, NotesLabels labels) {
    return !hidden.contains(note.status())
        && note.severity().compareTo(mildest) >= 0
        && hasText(note, review, labels);
  }

  private boolean hasText(Note note, LiveReview review, NotesLabels labels) {
    if (text.isBlank()) {
      return true;
    }
    StringBuilder row = new StringBuilder(labels.details(note));
    Stream.of(NotesColumn.values()).forEach(column -> row.append('\n').append(labels.text(note, column)));
    for (Reply reply : review.replies(note)) {
      row.append('\n').append(reply.remark().text()).append('\n').append(reply.remark().author());
    }
    String all = row.toString().toLowerCase(Locale.ROOT);
    return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }
}
