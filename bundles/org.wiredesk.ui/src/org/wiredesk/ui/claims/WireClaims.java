package org.wiredesk.ui.claims;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Place;
import org.wiredesk.review.claims.Checklist;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.ui.review.EntryPlace;
import org.wiredesk.ui.review.LiveReview;

/**
 * The claims of an open wire with the verdicts of its review, as of one text of the document. UI thread only.
 *
 * @param text the document's text with the way back to its offsets
 */
record WireClaims(Claims claims, NormalizedText text, LiveReview review) {

  /** Empty when the document has another text by now. */
  static Optional<WireClaims> of(ClaimsJob.Result result, LiveReview review) {
    NormalizedText text = NormalizedText.of(review.document().get());
    return text.text().equals(result.wire().text())
        ? Optional.of(new WireClaims(result.claims(), text, review))
        : Optional.empty();
  }

  /** Whether the document is still as it was when the claims were read. */
  boolean isUpToDate() {
    return text.text().equals(NormalizedText.of(review.document().get()).text());
  }

  Checklist checklist(boolean all) {
    Review now = review.review();
    return Checklist.of(claims, all, now, text.text(), (tick, anchor) -> place(tick));
  }

  private Place place(Tick tick) {
    EntryPlace place = review.place(tick);
    if (place instanceof EntryPlace.Lost lost) {
      return new Place.Lost(lost.why(), lost.likely().map(this::normalized));
    }
    return place.span()
        .<Place>map(span -> new Place.Found(normalized(span), Place.Way.UNCHANGED, 1))
        .orElseGet(() -> new Place.Lost("", Optional.empty()));
  }

  private Span normalized(Span span) {
    return new Span(text.fromOriginal(span.start()), text.fromOriginal(span.end()));
  }

  /** Where a claim stands in the document. */
  Span place(Item item) {
    return text.toOriginal(item.claim().span());
  }

  /** The claim at a place of the document, the shortest of several; also at one of its other places. */
  Optional<Item> at(int offset, List<Item> items) {
    return items.stream()
        .filter(item -> touches(item, offset))
        .min((one, next) -> Integer.compare(one.claim().span().length(), next.claim().span().length()));
  }

  private boolean touches(Item item, int offset) {
    return place(item).touches(offset)
        || item.claim().others().stream().anyMatch(other -> text.toOriginal(other).touches(offset));
  }

  /** Line of the document, from 1. */
  int line(Item item) {
    try {
      return review.document().getLineOfOffset(Math.min(place(item).start(), review.document().getLength())) + 1;
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }
}
