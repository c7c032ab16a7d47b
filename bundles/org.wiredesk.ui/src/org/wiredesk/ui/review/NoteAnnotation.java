package org.wiredesk.ui.review;

import org.eclipse.jface.text.source.Annotation;
import org.wiredesk.review.Note;

/** A note in the text: its colour behind the words and its marks in the rulers. */
public final class NoteAnnotation extends Annotation {

  /** Of notes that ask for something to be done. */
  public static final String OPEN = "org.wiredesk.ui.note.open";

  /** Of notes that are done with. */
  public static final String DONE = "org.wiredesk.ui.note.done";

  private final Note note;

  NoteAnnotation(Note note) {
    super(type(note), false, note.remark().text());
    this.note = note;
  }

  static String type(Note note) {
    return note.status().isOpen() ? OPEN : DONE;
  }

  /** As it was when the annotation was made. */
  public Note note() {
    return note;
  }
}
