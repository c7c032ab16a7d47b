package org.wiredesk.ui.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.Span;

/**
 * A review that is to be saved, with its anchors told anew by the words and neighbours they have in the text now. A
 * plain value: made on the UI thread, run on any.
 *
 * @param anchors those to be told anew, as they were found last
 * @param places where these stand in {@code text}
 * @param text that the file of the wire has; empty while it has another than the editor, when all stay as they are
 */
record Renewal(Review review, Map<UUID, Anchor> anchors, Map<UUID, Span> places, Optional<String> text) {

  Renewal {
    anchors = Map.copyOf(anchors);
    places = Map.copyOf(places);
  }

  /** As it is. */
  static Renewal none(Review review) {
    return new Renewal(review, Map.of(), Map.of(), Optional.empty());
  }

  Review run() {
    return text.map(now -> new Review(review.entries().stream().map(entry -> renewed(entry, now)).toList()))
        .orElse(review);
  }

  private Entry renewed(Entry entry, String now) {
    Span place = places.get(entry.id());
    return entry instanceof Anchored anchored && place != null && anchors.containsKey(entry.id())
            && !isOfOtherWords(anchored, place.of(now))
        ? anchored.at(anchors.get(entry.id()).carriedTo(place, now))
        : entry;
  }

  /** A verdict holds for the words that were looked at: it never comes to be said of others. */
  private static boolean isOfOtherWords(Anchored entry, String words) {
    return entry instanceof Tick && entry.anchor().filter(anchor -> !anchor.exact().equals(words)).isPresent();
  }
}
