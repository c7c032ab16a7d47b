package org.wiredesk.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Note;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.review.LiveReview;

/**
 * Makes the finding and the note at the caret the current ones, and none where there is none. A view that leads the
 * caret, to the other place of a finding too, keeps the finding it is about; so does a step from one place of a finding
 * to the other.
 */
final class CaretFollower implements ISelectionChangedListener {

  private final WireEditor editor;

  CaretFollower(WireEditor editor) {
    this.editor = editor;
  }

  void follow(ISourceViewer viewer) {
    ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(this);
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    FindingsModel model = editor.getAdapter(FindingsModel.class);
    if (model == null) {
      return;
    }
    int caret = editor.caret();
    editor.review().ifPresent(review -> followNotes(review, caret));
    if (model.current().filter(current -> current.span().touches(caret)).isPresent()) {
      return;
    }
    Optional<Finding> there = model.findingsAt(caret).stream().findFirst();
    if (there.isPresent()) {
      model.select(there.get(), editor);
    } else if (isInHand() && !isOtherPlace(model, caret)) {
      model.selectNone(editor);
    }
  }

  private void followNotes(LiveReview review, int caret) {
    List<Note> there = review.notesAt(caret);
    boolean stays = review.current()
        .filter(current -> there.stream().anyMatch(note -> note.id().equals(current.id()))).isPresent();
    if (!stays && (!there.isEmpty() || isInHand())) {
      review.select(there.stream().findFirst(), editor);
    }
  }

  /** Whether the caret was moved by somebody who works in the text. */
  private boolean isInHand() {
    return editor.getSite().getPage().getActivePart() == editor;
  }

  private static boolean isOtherPlace(FindingsModel model, int caret) {
    return model.current().stream()
        .flatMap(current -> current.related().stream())
        .anyMatch(place -> place.span().touches(caret));
  }
}
