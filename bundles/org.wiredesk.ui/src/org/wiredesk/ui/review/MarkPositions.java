package org.wiredesk.ui.review;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.Position;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/** The positions of marks among those of a document, which moves them with its edits. UI thread only. */
final class MarkPositions {

  private final String category = MarkPositions.class.getName() + "@" + System.identityHashCode(this);
  private final IPositionUpdater updater = new WordPositions(category);
  private final IDocument document;

  MarkPositions(IDocument document) {
    this.document = document;
    document.addPositionCategory(category);
    document.addPositionUpdater(updater);
  }

  void dispose() {
    document.removePositionUpdater(updater);
    try {
      document.removePositionCategory(category);
    } catch (BadPositionCategoryException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty where the document does not reach so far. */
  Optional<Position> add(Span span) {
    try {
      Position position = new Position(span.start(), span.length());
      document.addPosition(category, position);
      return Optional.of(position);
    } catch (BadLocationException | BadPositionCategoryException e) {
      return Optional.empty();
    }
  }

  void forget(Mark mark) {
    mark.place.ifPresent(this::remove);
    mark.likely.ifPresent(this::remove);
  }

  private void remove(Position position) {
    try {
      document.removePosition(category, position);
    } catch (BadPositionCategoryException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In offsets of the same text with {@code \n} only as its line end. */
  static Span normalized(Position position, NormalizedText text) {
    return new Span(text.fromOriginal(position.offset), text.fromOriginal(position.offset + position.length));
  }
}
