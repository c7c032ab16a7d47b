package org.wiredesk.ui.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.jface.text.IDocument;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/** Tells places of a document as anchors, and stands entries at the places that their anchors tell. */
final class LiveAnchors {

  private final IDocument document;
  private final LivePlaces places;

  LiveAnchors(IDocument document, LivePlaces places) {
    this.document = document;
    this.places = places;
  }

  /** What an entry on these words is anchored by. */
  Anchor of(Span span) {
    NormalizedText text = NormalizedText.of(document.get());
    return Anchor.of(text.text(), new Span(text.fromOriginal(span.start()), text.fromOriginal(span.end())));
  }

  /**
   * A review with the anchors of its entries told in the document as it is now.
   *
   * @param inFile whether the file of the wire has, or will have, the text of the document
   */
  Renewal renewal(Review asked, boolean inFile) {
    NormalizedText text = NormalizedText.of(document.get());
    Map<UUID, Anchor> anchors = places.standing();
    Map<UUID, Span> spans = new HashMap<>();
    for (UUID id : anchors.keySet()) {
      Span span = places.place(id).span().orElseThrow();
      spans.put(id, new Span(text.fromOriginal(span.start()), text.fromOriginal(span.end())));
    }
    return new Renewal(asked, anchors, spans, inFile ? Optional.of(text.text()) : Optional.empty());
  }

  /**
   * Stands entries that have another anchor than before where that says.
   *
   * @param known where some of them stand, though their words may be others
   * @param before the entry of an id as it was
   */
  void stand(
      Collection<? extends Entry> entries, Map<UUID, Span> known, Function<UUID, Optional<Entry>> before) {
    NormalizedText text = NormalizedText.of(document.get());
    for (Entry entry : entries) {
      if (entry instanceof Anchored anchored && !anchored.anchor().equals(anchor(before.apply(entry.id())))) {
        Optional<Span> place =
            Optional.ofNullable(known.get(entry.id())).filter(span -> span.end() <= document.getLength());
        anchored.anchor().ifPresent(anchor -> place.ifPresentOrElse(
            span -> places.put(entry.id(), anchor, span), () -> standAt(entry.id(), anchor, text)));
      }
    }
  }

  private static Optional<Anchor> anchor(Optional<Entry> entry) {
    return entry.flatMap(found -> found instanceof Anchored anchored ? anchored.anchor() : Optional.empty());
  }

  /** At once where an anchor has just been made for the present text; others are searched. */
  private void standAt(UUID id, Anchor anchor, NormalizedText text) {
    Span span = anchor.span();
    if (span.end() <= text.text().length() && span.of(text.text()).equals(anchor.exact())
        && Anchor.of(text.text(), span).equals(anchor)) {
      places.put(id, anchor, text.toOriginal(span));
    }
  }
}
