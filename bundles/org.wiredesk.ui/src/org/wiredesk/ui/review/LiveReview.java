package org.wiredesk.ui.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.WirePlace;

/**
 * The review of an open wire: one a document, shared by its editors and views, used on the UI thread only. Get it from
 * a wire editor as an adapter, or from {@link LiveReviews}.
 *
 * <p>What is put in is saved at once, in the background, also while the wire itself has unsaved changes. The anchors of
 * the file tell places in the saved wire; they are told anew when notes are saved while the editor has the same text,
 * and when the wire is saved. An entry's own anchor is as the file has it: ask {@link #place} where the entry is.
 */
public final class LiveReview {

  private final WirePlace wire;
  private final IDocument document;
  private final BooleanSupplier dirty;
  private final Clock clock;
  private final ListenerList<ReviewListener> listeners = new ListenerList<>();
  private final LivePlaces places;
  private final LiveAnchors anchors;
  private final SearchJob searching;
  private final ReviewHistory history;
  private final StoredReview stored;

  private final Answers answers = new Answers();

  private Optional<UUID> current = Optional.empty();

  /**
   * Begins to read the file.
   *
   * @param dirty whether the document is other than the wire's file
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  public LiveReview(WirePlace wire, IDocument document, BooleanSupplier dirty, Executor ui) {
    this.wire = wire;
    this.document = document;
    this.dirty = dirty;
    this.clock = Clock.systemUTC();
    this.places = new LivePlaces(document, new Wishes());
    this.anchors = new LiveAnchors(document, places);
    this.searching = new SearchJob(wire.name(), places::search, places::found, ui);
    this.history = new ReviewHistory(document, ui);
    this.stored = new StoredReview(wire, ui, new Owner());
    stored.read();
  }

  public WirePlace wire() {
    return wire;
  }

  public IDocument document() {
    return document;
  }

  /** Whether the file was read, or could not be. */
  public boolean isLoaded() {
    return stored.isLoaded();
  }

  /** Whether all that was put in is in the file. */
  public boolean isSaved() {
    return stored.isSaved();
  }

  public Review review() {
    return stored.review();
  }

  /** The latest state of an entry, those withdrawn included. */
  public Optional<Entry> entry(UUID id) {
    return stored.entry(id);
  }

  /** The answers to a note that were not taken back, the oldest first. */
  public List<Reply> replies(Note note) {
    return answers.to(note, review());
  }

  public EntryPlace place(Anchored entry) {
    if (entry.anchor().isEmpty()) {
      return new EntryPlace.Whole();
    }
    EntryPlace place = places.place(entry.id());
    return place instanceof EntryPlace.Standing standing && entry instanceof Note note
            && note.suggests(text(standing.words()))
        ? new EntryPlace.Standing(standing.words(), standing.moved().filter(move -> !move.isByEditing()))
        : place;
  }

  /** The notes a caret is at, also where it merely touches one; the shortest first. */
  public List<Note> notesAt(int offset) {
    return review().notes().stream()
        .filter(note -> place(note).span().filter(span -> span.touches(offset)).isPresent())
        .sorted(Comparator.comparingInt(note -> place(note).span().orElseThrow().length()))
        .toList();
  }

  /** What a new entry on these words is anchored by. */
  public Anchor anchor(Span span) {
    return anchors.of(span);
  }

  /** The words at a span as they are now; empty if the document no longer reaches so far. */
  public String text(Span span) {
    try {
      return document.get(span.start(), span.length());
    } catch (BadLocationException e) {
      return "";
    }
  }

  /** The time of a new entry or change. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Who makes new entries. */
  public String author() {
    return Author.of(NotesFiles.path(wire));
  }

  /**
   * Adds entries, or puts them in the place of older states, and saves. The step can be undone in the wire's history;
   * undoing an addition withdraws it.
   *
   * @param label what was done, for the menu: "Undo ..."
   */
  public void put(String label, Entry... entries) {
    history.run(new ReviewChange(label, this, List.of(entries)));
  }

  /** The same as one step with the last change of the text: undone and redone together with it. */
  public void putWithLastEdit(String label, Entry... entries) {
    history.runWithLastEdit(new ReviewChange(label, this, List.of(entries)));
  }

  /** Puts an entry on these words, whose place was lost or wrong. */
  public void move(String label, Anchored entry, Span span) {
    Entry moved = entry.at(anchor(span)).with(entry.remark().withText(entry.remark().text(), now()));
    put(label, moved);
  }

  /** What was said, with its places told in the document as it is now: for a copy of the wire. */
  public Review forCopy() {
    return anchors.renewal(review(), true).run();
  }

  /** Takes in what was said of the wire that this one is a copy of; of what was said of both, the later holds. */
  public void takeOver(Review said) {
    List<Entry> before = review().entries();
    List<Entry> others = review().mergedWith(said).entries().stream().filter(entry -> !before.contains(entry)).toList();
    if (!others.isEmpty()) {
      take(others, Map.of());
    }
  }

  /** A person says that an entry stands at the right place. */
  public void confirm(String label, Anchored entry) {
    place(entry).span().ifPresent(span -> move(label, entry, span));
  }

  public Optional<Entry> current() {
    return current.flatMap(this::entry);
  }

  /** Makes an entry the current one; {@code origin} is told to the listeners. */
  public void select(Optional<? extends Entry> entry, Object origin) {
    Optional<UUID> id = entry.map(Entry::id);
    if (!id.equals(current)) {
      current = id;
      listeners.forEach(listener -> listener.currentChanged(this, origin));
    }
  }

  /** Why the file cannot be read or saved; empty when it can. */
  public Optional<ReviewProblem> problem() {
    return stored.problem();
  }

  /** Reads and saves again, after a problem was mended. */
  public void retry() {
    stored.read();
    if (!stored.isSaved()) {
      stored.save();
    }
  }

  /** The file may have been changed by somebody else. */
  public void refresh() {
    stored.readIfChanged();
  }

  /** To be called after the wire was saved: its notes tell their places in the new text. */
  public void wireSaved() {
    if (!review().entries().isEmpty() && problem().isEmpty()) {
      stored.save();
    }
  }

  public void addListener(ReviewListener listener) {
    listeners.add(listener);
  }

  public void removeListener(ReviewListener listener) {
    listeners.remove(listener);
  }

  /** What is being saved is still saved after this. */
  public void close() {
    stored.close();
    if (PlatformUI.getWorkbench().isClosing()) {
      stored.finish();
    }
    searching.end();
    places.dispose();
    history.dispose();
  }

  /**
   * Takes in changed entries and saves them.
   *
   * @param known where entries with another anchor than before stand, though their words may be others
   */
  void take(Collection<? extends Entry> entries, Map<UUID, Span> known) {
    anchors.stand(entries, known, this::entry);
    stored.put(entries);
  }

  private Stream<Anchored> anchored() {
    return review().entries().stream().filter(Anchored.class::isInstance).map(Anchored.class::cast);
  }

  private final class Wishes implements LivePlaces.Wishes {

    @Override
    public void searchNow() {
      searching.now();
    }

    @Override
    public void searchSoon() {
      searching.soon();
    }

    @Override
    public void placesChanged() {
      listeners.forEach(listener -> listener.placesChanged(LiveReview.this));
    }
  }

  private final class Owner implements StoredReview.Owner {

    @Override
    public Renewal renewal(Review review) {
      return anchors.renewal(review, !dirty.getAsBoolean());
    }

    @Override
    public void renewed(UUID id, Anchor anchor) {
      places.renew(id, anchor);
    }

    @Override
    public void reviewChanged(Optional<String> text) {
      places.keep(anchored().toList(), text);
      listeners.forEach(listener -> listener.reviewChanged(LiveReview.this));
    }

    @Override
    public void problemChanged() {
      listeners.forEach(listener -> listener.problemChanged(LiveReview.this));
    }
  }
}
