package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.wiredesk.review.anchors.EditedText.Change;
import org.wiredesk.review.anchors.EditedText.Particular;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.text.Span;

/** Counts what becomes of anchors under random edits. */
final class Trial {

  private static final int NOTES = 20;
  private static final int MAX_WORDS = 25;

  private record ChangedNote(Span note, Change change) {}

  private final BiFunction<String, String, Anchoring> reanchor;
  private final Random random;

  int standing;
  int standingFound;
  int found;
  int rewordedFound;
  int edits;
  final Map<Particular, Integer> changes = new EnumMap<>(Particular.class);
  final List<String> wrong = new ArrayList<>();
  final List<String> missed = new ArrayList<>();
  final List<String> untoldChanges = new ArrayList<>();

  /** @param reanchor makes an anchoring of the text before and the text after */
  Trial(BiFunction<String, String, Anchoring> reanchor, long seed) {
    this.reanchor = reanchor;
    this.random = new Random(seed);
  }

  void run(String text) {
    List<Span> notes = notes(text);
    EditedText edited = new EditedText(text, random);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      edited.edit();
    }
    edits += count;
    Optional<ChangedNote> changed = random.nextBoolean() ? change(edited, notes) : Optional.empty();
    String after = edited.text();
    Anchoring anchoring = reanchor.apply(text, after);
    for (Span note : notes) {
      judge(text, note, anchoring.place(Anchor.of(text, note)), edited, after);
    }
    changed.ifPresent(note -> judge(note, text, after, anchoring));
  }

  /** A note that does not show the changed word need not tell of it. */
  private void judge(ChangedNote changed, String text, String after, Anchoring anchoring) {
    if (anchoring.place(Anchor.of(text, changed.note())) instanceof Found place
        && place.span().overlaps(changed.change().span())) {
      untoldChanges.add(changed.note().of(text) + " -> " + place.span().of(after));
    }
  }

  private Optional<ChangedNote> change(EditedText edited, List<Span> notes) {
    for (Span note : notes) {
      Optional<Change> change = edited.changeParticular(note);
      if (change.isPresent()) {
        edits++;
        changes.merge(change.get().kind(), 1, Integer::sum);
        return Optional.of(new ChangedNote(note, change.get()));
      }
    }
    return Optional.empty();
  }

  double shareFound() {
    return standingFound / (double) Math.max(1, standing);
  }

  private void judge(String text, Span note, Place place, EditedText edited, String after) {
    Optional<Span> truth = edited.whereabouts(note);
    boolean stands = truth.isPresent() && truth.get().of(after).equals(note.of(text));
    if (stands) {
      standing++;
    }
    if (place instanceof Found there) {
      found++;
      boolean right = stands ? there.span().equals(truth.get()) : truth.map(there.span()::overlaps).orElse(false);
      if (!right) {
        wrong.add(note.of(text) + " -> " + there + " " + there.span().of(after) + " instead of "
            + truth.map(span -> span + " " + span.of(after)).orElse("nothing"));
      } else if (stands) {
        standingFound++;
      } else {
        rewordedFound++;
      }
    } else if (stands) {
      missed.add(note.of(text) + " (" + place + ")");
    }
  }

  private List<Span> notes(String text) {
    List<Span> words = TextWords.spans(text);
    List<Span> notes = new ArrayList<>();
    for (int i = 0; i < NOTES; i++) {
      int first = random.nextInt(words.size());
      int last = Math.min(words.size() - 1, first + random.nextInt(MAX_WORDS));
      notes.add(new Span(words.get(first).start(), words.get(last).end()));
    }
    return notes;
  }
}
