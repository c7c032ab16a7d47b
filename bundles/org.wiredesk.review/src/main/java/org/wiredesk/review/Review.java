package org.wiredesk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was said of a wire, each thing once. Ordered by time of making and then by id, so that two copies with the
 * same entries are the same.
 */
public record Review(List<Entry> entries) {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.remark().created()).thenComparing(Entry::id);

  public static final Review EMPTY = new Review(List.of());

  /** Of several states of one entry the latest is kept, of those of one moment the first in the list. */
  public Review {
    Map<UUID, Entry> latest = entries.stream()
        .collect(Collectors.toMap(Entry::id, Function.identity(), Review::later, LinkedHashMap::new));
    entries = latest.values().stream().sorted(ORDER).toList();
  }

  private static Entry later(Entry one, Entry other) {
    return other.remark().modified().isAfter(one.remark().modified()) ? other : one;
  }

  /** With an entry added, or put in the place of an older state of it. */
  public Review with(Entry entry) {
    List<Entry> all = new ArrayList<>(entries);
    all.removeIf(old -> old.id().equals(entry.id()));
    all.add(entry);
    return new Review(all);
  }

  /**
   * All of both, and where both are of one moment, ours. Nothing is ever lost by it: what was taken back is an entry
   * too.
   */
  public Review mergedWith(Review other) {
    return new Review(Stream.of(entries, other.entries).flatMap(Collection::stream).toList());
  }

  /** Those that were not withdrawn. */
  public List<Note> notes() {
    return all(Note.class).filter(note -> note.status() != NoteStatus.WITHDRAWN).toList();
  }

  /** Those that were not withdrawn. */
  public List<Decision> decisions() {
    return all(Decision.class).filter(decision -> decision.verdict() != Decision.Verdict.WITHDRAWN).toList();
  }

  /** Those that were not withdrawn. */
  public List<Tick> ticks() {
    return all(Tick.class).filter(tick -> tick.verdict() != Tick.Verdict.WITHDRAWN).toList();
  }

  /** Who or what translated the wire, as it was said last. */
  public Optional<Origin> origin() {
    return all(Origin.class).max(Comparator.comparing(origin -> origin.remark().modified()));
  }

  /** The answers to a note that were not taken back, the oldest first. */
  public List<Reply> replies(Note note) {
    return all(Reply.class).filter(reply -> reply.to().equals(note.id()) && !reply.isWithdrawn()).toList();
  }

  private <E extends Entry> Stream<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }
}
