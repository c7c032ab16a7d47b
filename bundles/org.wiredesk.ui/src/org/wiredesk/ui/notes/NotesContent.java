package org.wiredesk.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.wiredesk.review.Note;
import org.wiredesk.review.Reply;
import org.wiredesk.ui.review.LiveReview;

/** Headings, notes below them, and answers below notes. The input is the list of roots. */
final class NotesContent implements ITreeContentProvider {

  private final Supplier<Optional<LiveReview>> review;

  NotesContent(Supplier<Optional<LiveReview>> review) {
    this.review = review;
  }

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object element) {
    if (element instanceof NotesGroup group) {
      return group.notes().toArray();
    }
    return element instanceof Note note ? replies(note).toArray() : new Object[0];
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof NotesGroup || element instanceof Note note && !replies(note).isEmpty();
  }

  @Override
  public Object getParent(Object element) {
    return element instanceof Reply reply ? review.get().flatMap(open -> open.entry(reply.to())).orElse(null) : null;
  }

  private List<Reply> replies(Note note) {
    return review.get().map(open -> open.replies(note)).orElse(List.of());
  }
}
