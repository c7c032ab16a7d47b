package org.wiredesk.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Tick;
import org.wiredesk.review.Tick.Verdict;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.ui.review.LiveReview;

/** Puts verdicts on claims into the review of their wire, in a step that can be undone. */
final class Ticking {

  private final WireClaims wire;

  Ticking(WireClaims wire) {
    this.wire = wire;
  }

  /**
   * @param source empty for none
   * @param remark empty for none
   */
  void tick(List<Item> items, Verdict verdict, String source, String remark) {
    Optional<String> named = Optional.of(source).filter(text -> !text.isBlank());
    put(NLS.bind(Messages.Ticking_tick, verdict.label()),
        items.stream().<Entry>map(item -> ticked(item, verdict, named, remark)).toList());
  }

  /** As before, with another verdict. */
  void tick(List<Item> items, Verdict verdict) {
    put(NLS.bind(Messages.Ticking_tick, verdict.label()), items.stream()
        .<Entry>map(item -> ticked(item, verdict, item.tick().flatMap(Tick::source),
            item.tick().map(tick -> tick.remark().text()).orElse("")))
        .toList());
  }

  void takeBack(List<Tick> ticks) {
    put(Messages.Ticking_takeBack, ticks.stream()
        .<Entry>map(tick -> tick.with(Verdict.WITHDRAWN, tick.source(), review().now())).toList());
  }

  /** Of the words as they are now; a verdict that is there already is changed, not doubled. */
  private Tick ticked(Item item, Verdict verdict, Optional<String> source, String remark) {
    Anchor anchor = review().anchor(wire.place(item));
    return item.tick()
        .map(old -> new Tick(old.remark().withText(remark, review().now()), verdict, Optional.of(anchor), source))
        .orElseGet(() -> new Tick(
            Remark.of(review().author(), review().now(), remark), verdict, Optional.of(anchor), source));
  }

  private void put(String label, List<Entry> entries) {
    if (!entries.isEmpty()) {
      review().put(label, new ArrayList<>(entries).toArray(Entry[]::new));
    }
  }

  private LiveReview review() {
    return wire.review();
  }
}
