package org.wiredesk.ui.notes;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Remark;

/** What a person fills in of a note. */
public record NoteDraft(
    String text, Optional<MqmCategory> category, Severity severity, NoteStatus status, Optional<String> suggestion) {

  /** Of a new note. */
  public static final NoteDraft EMPTY =
      new NoteDraft("", Optional.empty(), Severity.MINOR, NoteStatus.OPEN, Optional.empty());

  static NoteDraft of(Note note) {
    return new NoteDraft(note.remark().text(), note.category(), note.severity(), note.status(), note.suggestion());
  }

  /** Whether it says anything: by words, or by others that should stand there. */
  boolean isSaid() {
    return !text.isBlank() || suggestion.isPresent();
  }

  /** The note with what was filled in; its place stays. */
  Note applyTo(Note note, Instant now) {
    Remark remark = note.remark().withText(text.strip(), now);
    return new Note(remark, note.anchor(), category, severity, status, suggestion, note.check());
  }
}
