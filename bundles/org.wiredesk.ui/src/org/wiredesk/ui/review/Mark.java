package org.wiredesk.ui.review;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/** What is known of the place of one entry. With neither place nor reason it is being looked for. */
final class Mark {

  /** As the entry has it. */
  Anchor source;
  /** Where it was found; tells too whether that is to be confirmed. */
  Anchor anchor;
  Optional<Position> place = Optional.empty();
  /** Why it has no place. */
  Optional<String> lost = Optional.empty();
  Optional<Position> likely = Optional.empty();
  /** Whether listeners know that its words are others. */
  boolean toldAsMoved;
  /** What was told last, and of which words: asked for with each row of a view. */
  private Optional<Move> moved = Optional.empty();
  private Anchor movedAnchor;
  private String movedWords = "";

  Mark(Anchor anchor) {
    this.source = anchor;
    this.anchor = anchor;
  }

  /** Whether there are words left; an entry may be made at a place without any. */
  boolean stands() {
    return place.isPresent() && !place.get().isDeleted() && (place.get().length > 0 || anchor.exact().isEmpty());
  }

  /** In offsets of the document as it is now. */
  EntryPlace asPlace(IDocument document) {
    if (stands()) {
      return new EntryPlace.Standing(span(place.get()), moved(words(document)));
    }
    if (lost.isPresent() || place.isPresent()) {
      return new EntryPlace.Lost(lost.orElse(Messages.Mark_deleted),
          likely.filter(position -> !position.isDeleted()).map(Mark::span));
    }
    return new EntryPlace.Searching();
  }

  private String words(IDocument document) {
    try {
      return NormalizedText.of(document.get(place.get().offset, place.get().length)).text();
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Move> moved(String words) {
    if (movedAnchor != anchor || !movedWords.equals(words)) {
      moved = anchor.movedTo(words);
      movedAnchor = anchor;
      movedWords = words;
    }
    return moved;
  }

  /** It is to be looked for. */
  void clear() {
    place = Optional.empty();
    lost = Optional.empty();
    likely = Optional.empty();
  }

  private static Span span(Position position) {
    return new Span(position.offset, position.offset + position.length);
  }
}
