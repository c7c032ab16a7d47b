package org.wiredesk.review;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.anchors.Anchor;

/**
 * A reviewer's note.
 *
 * @param anchor where it stands; none for a note on the whole wire
 * @param suggestion what should stand there instead
 * @param check of whose finding it was made
 */
public record Note(
    Remark remark,
    Optional<Anchor> anchor,
    Optional<MqmCategory> category,
    Severity severity,
    NoteStatus status,
    Optional<String> suggestion,
    Optional<CheckId> check)
    implements Anchored {

  /** Open, minor and of no category. */
  public static Note of(Remark remark, Optional<Anchor> anchor) {
    return new Note(
        remark, anchor, Optional.empty(), Severity.MINOR, NoteStatus.OPEN, Optional.empty(), Optional.empty());
  }

  @Override
  public Note with(Remark other) {
    return new Note(other, anchor, category, severity, status, suggestion, check);
  }

  public Note with(NoteStatus newStatus, Instant now) {
    return new Note(remark.touched(now), anchor, category, severity, newStatus, suggestion, check);
  }

  @Override
  public Note at(Anchor newAnchor) {
    return new Note(remark, Optional.of(newAnchor), category, severity, status, suggestion, check);
  }

  /** Whether the words are those that should stand there, says the note. */
  public boolean suggests(String words) {
    return suggestion.filter(words::equals).isPresent();
  }

  /** What it suggested itself needs no confirming where it was typed in. */
  @Override
  public boolean isMoved() {
    return anchor.filter(at -> at.moved().filter(move -> !move.isByEditing() || !suggests(at.exact())).isPresent())
        .isPresent();
  }

  @Override
  public Note confirmed(Instant now) {
    return new Note(
        remark.touched(now), anchor.map(Anchor::confirmed), category, severity, status, suggestion, check);
  }

  public Note as(Optional<MqmCategory> newCategory, Severity newSeverity, Instant now) {
    return new Note(remark.touched(now), anchor, newCategory, newSeverity, status, suggestion, check);
  }

  public Note suggesting(Optional<String> replacement, Instant now) {
    return new Note(remark.touched(now), anchor, category, severity, status, replacement, check);
  }

  public Note from(CheckId finding) {
    return new Note(remark, anchor, category, severity, status, suggestion, Optional.of(finding));
  }
}
