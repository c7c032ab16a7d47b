package org.wiredesk.ui.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Entry;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.Span;

/**
 * A change of a review as a step in the history of its wire, so that Ctrl+Z in the text takes it back when it was the
 * last thing done. What was added is withdrawn by it, not deleted: the file may be copied already.
 */
final class ReviewChange extends AbstractOperation {

  private final LiveReview review;
  private final Map<UUID, Optional<Entry>> before = new LinkedHashMap<>();
  private final Map<UUID, Entry> after = new LinkedHashMap<>();
  /** Where the entries stood before, in the text as it was then. */
  private final Map<UUID, Span> stood = new HashMap<>();

  /** @param label of the menu: "Undo ..." */
  ReviewChange(String label, LiveReview review, Iterable<? extends Entry> entries) {
    super(label);
    this.review = review;
    for (Entry entry : entries) {
      before.put(entry.id(), review.entry(entry.id()));
      place(entry).ifPresent(span -> stood.put(entry.id(), span));
      after.put(entry.id(), entry);
    }
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    review.take(after.values(), Map.of());
    return Status.OK_STATUS;
  }

  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    review.take(before.entrySet().stream()
        .map(entry -> entry.getValue().map(old -> again(old, after.get(entry.getKey())))
            .orElseGet(() -> Withdrawal.of(now(after.get(entry.getKey())), review.now())))
        .toList(), stood);
    return Status.OK_STATUS;
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    review.take(after.values().stream()
        .map(entry -> again(entry, before.get(entry.id()).orElse(entry)))
        .toList(), Map.of());
    return Status.OK_STATUS;
  }

  /** A former state as the latest one. It stays where it is by now, unless its place is what was changed. */
  private Entry again(Entry state, Entry other) {
    Entry latest = state.with(state.remark().withText(state.remark().text(), review.now()));
    boolean placeChanged = !anchor(state).equals(anchor(other));
    return placeChanged || !(latest instanceof Anchored anchored)
        ? latest
        : anchor(now(state)).<Entry>map(anchored::at).orElse(latest);
  }

  private Optional<Span> place(Entry entry) {
    return review.entry(entry.id()).filter(Anchored.class::isInstance)
        .flatMap(old -> review.place((Anchored) old).span());
  }

  private Entry now(Entry earlier) {
    return review.entry(earlier.id()).orElse(earlier);
  }

  private static Optional<Anchor> anchor(Entry entry) {
    return entry instanceof Anchored anchored ? anchored.anchor() : Optional.empty();
  }
}
