package org.wiredesk.ui.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.review.anchors.Place.Lost;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/**
 * Where entries stand in a document while it is edited. A place found once moves with the edits; when its words are
 * deleted, or the whole text is replaced, it is looked for again. UI thread only.
 */
final class LivePlaces {

  /** What is to be done about places; on the UI thread. */
  interface Wishes {

    /** {@link #search} has something to look for. */
    void searchNow();

    /** The same, when the text has been left alone for a moment. */
    void searchSoon();

    /** Entries were found, or lost to an edit. */
    void placesChanged();
  }

  private final IDocument document;
  private final MarkPositions positions;
  private final Wishes wishes;
  private final IDocumentListener follower = new Follower();
  private final Map<UUID, Mark> marks = new HashMap<>();
  /** The text before it was replaced as a whole, with the places in it; until they are found in the new one. */
  private Optional<String> before = Optional.empty();
  private Map<UUID, Span> carried = Map.of();

  LivePlaces(IDocument document, Wishes wishes) {
    this.document = document;
    this.wishes = wishes;
    this.positions = new MarkPositions(document);
    document.addDocumentListener(follower);
  }

  void dispose() {
    document.removeDocumentListener(follower);
    positions.dispose();
  }

  /**
   * Keeps the places of these entries and of no others.
   *
   * @param earlier the text in which their anchors have their positions, when it is at hand
   */
  void keep(Collection<? extends Anchored> entries, Optional<String> earlier) {
    Map<UUID, Mark> old = new HashMap<>(marks);
    marks.clear();
    boolean any = false;
    for (Anchored entry : entries) {
      if (entry.anchor().isPresent()) {
        Mark mark = old.remove(entry.id());
        boolean same = mark != null && isSame(mark.source, entry.anchor().get());
        any |= !same;
        marks.put(entry.id(), same ? mark : new Mark(entry.anchor().get()));
        if (!same && mark != null) {
          positions.forget(mark);
        }
      }
    }
    old.values().forEach(positions::forget);
    if (any) {
      before = before.or(() -> earlier);
      wishes.searchNow();
    }
  }

  /** Whether they tell the same place. The file rounds figures, so these may differ. */
  private static boolean isSame(Anchor one, Anchor other) {
    return one.span().equals(other.span()) && one.exact().equals(other.exact())
        && one.prefix().equals(other.prefix()) && one.suffix().equals(other.suffix())
        && one.moved().map(Move::was).equals(other.moved().map(Move::was));
  }

  /** Puts an entry at a place that a person chose. */
  void put(UUID id, Anchor anchor, Span span) {
    Mark mark = new Mark(anchor);
    mark.place = positions.add(span);
    Optional.ofNullable(marks.put(id, mark)).ifPresent(positions::forget);
  }

  /** The anchor was made anew, or confirmed, for the place where the entry stands. */
  void renew(UUID id, Anchor anchor) {
    Mark mark = marks.get(id);
    if (mark != null) {
      mark.source = anchor;
      mark.anchor = anchor;
    }
  }

  EntryPlace place(UUID id) {
    Mark mark = marks.get(id);
    return mark == null ? new EntryPlace.Searching() : mark.asPlace(document);
  }

  /** The anchors of those that stand somewhere, as they were found, by id. */
  Map<UUID, Anchor> standing() {
    Map<UUID, Anchor> standing = new LinkedHashMap<>();
    marks.forEach((id, mark) -> {
      if (mark.stands()) {
        standing.put(id, mark.anchor);
      }
    });
    return standing;
  }

  /** What is to be done to find those that have no place; empty if there are none. */
  Optional<PlaceSearch> search() {
    Map<UUID, Anchor> wanted = new HashMap<>();
    marks.forEach((id, mark) -> {
      if (!mark.stands()) {
        wanted.put(id, mark.anchor);
      }
    });
    if (wanted.isEmpty()) {
      before = Optional.empty();
      carried = Map.of();
      return Optional.empty();
    }
    return Optional.of(new PlaceSearch(wanted, carried, before, text().text()));
  }

  /** Takes in what a search found, if the text is still the one it looked in; else it looks again. */
  void found(PlaceSearch search, Map<UUID, PlaceSearch.Result> results) {
    NormalizedText text = text();
    if (!text.text().equals(search.text())) {
      wishes.searchSoon();
      return;
    }
    results.forEach((id, result) -> {
      Mark mark = marks.get(id);
      if (mark != null && !mark.stands() && mark.anchor.equals(search.anchors().get(id))) {
        positions.forget(mark);
        take(mark, result, text);
      }
    });
    before = Optional.empty();
    carried = Map.of();
    wishes.placesChanged();
  }

  private void take(Mark mark, PlaceSearch.Result result, NormalizedText text) {
    mark.anchor = result.anchor();
    mark.clear();
    if (result.place() instanceof Lost lost) {
      mark.lost = Optional.of(lost.why());
      mark.likely = lost.likely().map(text::toOriginal).flatMap(positions::add);
    } else {
      mark.place = positions.add(text.toOriginal(result.anchor().span()));
    }
  }

  /** Of the present text, before it is replaced. */
  private void carry() {
    NormalizedText text = text();
    Map<UUID, Span> places = new HashMap<>();
    marks.forEach((id, mark) -> {
      if (mark.stands()) {
        places.put(id, MarkPositions.normalized(mark.place.get(), text));
      }
    });
    if (before.isEmpty()) {
      before = Optional.of(text.text());
      carried = places;
    }
    marks.values().forEach(mark -> {
      positions.forget(mark);
      mark.clear();
    });
  }

  /** Of words that are about to be deleted, so that they are found when they come back, or come elsewhere. */
  private void remember(int start, int end) {
    List<Mark> going = marks.values().stream()
        .filter(mark -> mark.stands() && start <= mark.place.get().offset
            && mark.place.get().offset + mark.place.get().length <= end)
        .toList();
    if (!going.isEmpty()) {
      NormalizedText text = text();
      going.forEach(mark ->
          mark.anchor = mark.anchor.carriedTo(MarkPositions.normalized(mark.place.get(), text), text.text()));
    }
  }

  private NormalizedText text() {
    return NormalizedText.of(document.get());
  }

  private final class Follower implements IDocumentListener {

    private long stood;
    private boolean whole;

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
      whole = event.getOffset() == 0 && event.getLength() == document.getLength() && event.getLength() > 0;
      if (whole) {
        carry();
      } else if (event.getLength() > 0) {
        remember(event.getOffset(), event.getOffset() + event.getLength());
      }
      stood = count();
    }

    @Override
    public void documentChanged(DocumentEvent event) {
      long left = count();
      if (whole) {
        wishes.searchNow();
      } else if (left < marks.size()) {
        wishes.searchSoon();
      }
      boolean others = haveOtherWords(event);
      if (left < stood || others) {
        wishes.placesChanged();
      }
    }

    /** Whether an entry's words have become others by this edit, or again what they were. */
    private boolean haveOtherWords(DocumentEvent event) {
      int end = event.getOffset() + (event.getText() == null ? 0 : event.getText().length());
      boolean any = false;
      for (Mark mark : marks.values()) {
        if (mark.stands() && mark.place.get().offset <= end
            && mark.place.get().offset + mark.place.get().length >= event.getOffset()) {
          boolean moved = mark.asPlace(document).isMoved();
          any |= moved != mark.toldAsMoved;
          mark.toldAsMoved = moved;
        }
      }
      return any;
    }

    private long count() {
      return marks.values().stream().filter(Mark::stands).count();
    }
  }
}
