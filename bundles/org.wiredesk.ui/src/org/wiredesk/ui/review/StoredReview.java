package org.wiredesk.ui.review;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.ui.checking.WirePlace;

/** A review and its file: what is changed here goes there, and what others write there comes here. UI thread only. */
final class StoredReview implements ReviewStore.Display {

  /** Who shows the review. */
  interface Owner {

    /** What is to be saved of a review now. */
    Renewal renewal(Review review);

    /** An anchor was told anew, as the owner's renewal asked for. */
    void renewed(UUID id, Anchor anchor);

    /** @param text in which anchors have their positions, where it is known */
    void reviewChanged(Optional<String> text);

    void problemChanged();
  }

  private final WirePlace wire;
  private final Owner owner;
  private final Optional<ReviewStore> store;

  private Review review = Review.EMPTY;
  private Map<UUID, Entry> byId = Map.of();
  private boolean loaded;
  private boolean closed;
  /** How many changes were made here, and how many of them are in the file. */
  private int changes;
  private int savedChanges;
  private Optional<ReviewProblem> problem = Optional.empty();

  StoredReview(WirePlace wire, Executor ui, Owner owner) {
    this.wire = wire;
    this.owner = owner;
    Optional<Path> path = NotesFiles.path(wire);
    this.store = path.map(file -> new ReviewStore(file, ui, this, () -> NotesFiles.show(wire)));
    this.loaded = store.isEmpty();
  }

  Review review() {
    return review;
  }

  Optional<Entry> entry(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  boolean isLoaded() {
    return loaded;
  }

  boolean isSaved() {
    return savedChanges == changes;
  }

  Optional<ReviewProblem> problem() {
    return problem;
  }

  void read() {
    store.ifPresent(ReviewStore::read);
  }

  void readIfChanged() {
    store.ifPresent(ReviewStore::readIfChanged);
  }

  void put(Collection<? extends Entry> entries) {
    Set<UUID> changed = entries.stream().map(Entry::id).collect(Collectors.toSet());
    hold(new Review(Stream.concat(
        review.entries().stream().filter(entry -> !changed.contains(entry.id())), entries.stream()).toList()));
    changes++;
    owner.reviewChanged(Optional.empty());
    save();
  }

  void save() {
    if (store.isEmpty()) {
      tell(Optional.of(ReviewProblem.noFile(wire.name())));
      return;
    }
    int upTo = changes;
    store.get().save(owner.renewal(review), () -> savedChanges = Math.max(savedChanges, upTo));
  }

  /** What is being saved is still saved after this, but nothing is told any more. */
  void close() {
    closed = true;
  }

  /** Waits until what is being saved is saved, for when no job may outlive this. */
  void finish() {
    store.ifPresent(ReviewStore::finish);
  }

  @Override
  public void read(Review inFile, Optional<String> text) {
    if (closed) {
      return;
    }
    Review now = isSaved() ? inFile : review.mergedWith(inFile);
    boolean first = !loaded;
    loaded = true;
    if (isSaved()) {
      tell(Optional.empty());
    }
    if (first || !now.equals(review)) {
      hold(now);
      owner.reviewChanged(text);
    }
  }

  @Override
  public void saved(Review asked, Review sent, Review merged) {
    if (closed) {
      return;
    }
    Set<Entry> before = new HashSet<>(asked.entries());
    Review now = new Review(Stream.concat(
        merged.entries().stream().map(entry -> latest(entry, before)), review.entries().stream()).toList());
    Set<Entry> taken = new HashSet<>(now.entries());
    for (Entry entry : sent.entries()) {
      if (entry instanceof Anchored anchored && taken.contains(entry)) {
        anchored.anchor().ifPresent(anchor -> owner.renewed(entry.id(), anchor));
      }
    }
    tell(Optional.empty());
    if (!now.equals(review)) {
      hold(now);
      owner.reviewChanged(Optional.empty());
    }
  }

  /** Of an entry that was changed here since it was sent there, ours is kept. */
  private Entry latest(Entry inFile, Set<Entry> asked) {
    Optional<Entry> here = entry(inFile.id());
    return here.isEmpty() || asked.contains(here.get()) ? inFile : here.get();
  }

  private void hold(Review now) {
    review = now;
    byId = now.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  @Override
  public void unread(ReviewProblem why) {
    boolean first = !loaded;
    loaded = true;
    tell(Optional.of(why));
    if (first && !closed) {
      owner.reviewChanged(Optional.empty());
    }
  }

  @Override
  public void unsaved(ReviewProblem why) {
    tell(Optional.of(why));
  }

  private void tell(Optional<ReviewProblem> now) {
    if (!problem.equals(now)) {
      problem = now;
      owner.problemChanged();
    }
  }
}
