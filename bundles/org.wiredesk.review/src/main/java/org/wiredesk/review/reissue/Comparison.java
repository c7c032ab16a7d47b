package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.wiredesk.review.reissue.ChangeKind.Weight;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Two issues of a wire held against each other. How lines are wrapped, tags before the headline and an advisory line do
 * not count as changes.
 *
 * @param pairs of parts, in the order of the new wire; what was taken out stands behind what it stood behind
 * @param changes in the order of the pairs, and within one in the order of its words
 */
public record Comparison(Wire before, Wire after, List<Pair> pairs, List<Change> changes) {

  public Comparison {
    pairs = List.copyOf(pairs);
    changes = List.copyOf(changes);
  }

  public static Comparison of(Wire before, Wire after) {
    return of(before, after, () -> false);
  }

  /**
   * @param cancelled asked between parts
   * @throws CancellationException when it says so
   */
  public static Comparison of(Wire before, Wire after, BooleanSupplier cancelled) {
    List<Pair> pairs = Pairing.of(before.text(), Blocks.of(before, after), after.text(), Blocks.of(after, before));
    WireSide old = new WireSide(before);
    WireSide now = new WireSide(after);
    List<Change> changes = new ArrayList<>();
    for (Pair pair : pairs) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      addWhole(pair, changes);
      if (!pair.isAdded() && !pair.isRemoved()) {
        changes.addAll(new Judge(old, now, pair).changes());
      }
    }
    return new Comparison(before, after, pairs, changes);
  }

  private static void addWhole(Pair pair, List<Change> changes) {
    if (pair.isAdded()) {
      changes.add(whole(ChangeKind.PARAGRAPH_ADDED, pair));
    } else if (pair.isRemoved()) {
      changes.add(whole(ChangeKind.PARAGRAPH_REMOVED, pair));
    } else {
      if (pair.moved()) {
        changes.add(whole(ChangeKind.PARAGRAPH_MOVED, pair));
      }
      if (pair.before().orElseThrow().count() != pair.after().orElseThrow().count()) {
        changes.add(whole(ChangeKind.PARAGRAPH_BREAK, pair));
      }
    }
  }

  private static Change whole(ChangeKind kind, Pair pair) {
    Span none = new Span(0, 0);
    return new Change(kind, pair.before().map(Block::span).orElse(none), pair.after().map(Block::span).orElse(none),
        pair.before().map(Block::part), pair.after().map(Block::part), "", "");
  }

  /** Those that weigh so, in order. */
  public List<Change> changes(Weight weight) {
    return changes.stream().filter(change -> change.weight() == weight).toList();
  }
}
