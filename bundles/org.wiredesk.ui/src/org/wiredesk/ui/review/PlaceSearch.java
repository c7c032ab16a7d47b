package org.wiredesk.ui.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Place;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.text.Span;

/**
 * Looks for anchors in a text. A plain value: made on the UI thread, run on any.
 *
 * @param anchors what to look for
 * @param carried where an open editor had some of them in {@code before}
 * @param before an earlier text, when one is at hand: a comparison with it finds more
 * @param text to look in, with {@code \n} only as its line end
 */
record PlaceSearch(Map<UUID, Anchor> anchors, Map<UUID, Span> carried, Optional<String> before, String text) {

  /**
   * What was found.
   *
   * @param anchor at its new place; as it was where it is lost
   */
  record Result(Anchor anchor, Place place) {}

  PlaceSearch {
    anchors = Map.copyOf(anchors);
    carried = Map.copyOf(carried);
    before = before.filter(earlier -> !earlier.equals(text));
  }

  Map<UUID, Result> run() {
    Optional<Anchoring> earlier = before.map(Anchoring::in);
    Anchoring now = before.map(old -> Anchoring.after(old, text)).orElseGet(() -> Anchoring.in(text));
    Map<UUID, Result> results = new LinkedHashMap<>();
    anchors.forEach((id, anchor) -> {
      Anchor start = before.isPresent() && carried.containsKey(id)
          ? anchor.carriedTo(carried.get(id), before.get())
          : earlier.map(anchoring -> moved(anchor, anchoring)).orElse(anchor);
      Place place = now.place(start);
      results.put(id, new Result(place instanceof Found found ? now.move(start, found) : anchor, place));
    });
    return results;
  }

  /** In the text that the comparison begins with; there it may stand elsewhere than it says. */
  private static Anchor moved(Anchor anchor, Anchoring anchoring) {
    return anchoring.place(anchor) instanceof Found found ? anchoring.move(anchor, found) : anchor;
  }
}
