package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.text.Span;

/** Counts what becomes of anchors under random edits. */
final class Trial {

  private static final int NOTES = 20;
  private static final int MAX_WORDS = 25;

  private final BiFunction<String, String, Anchoring> reanchor;
  private final Random random;

  int standing;
  int standingFound;
  int found;
  int figureChanges;
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
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      edited.edit();
    }
    Optional<Span> figured = Optional.empty();
    if (random.nextInt(3) == 0) {
      figured = notes.stream().filter(edited::changeDigit).findFirst();
    }
    String after = edited.text();
    Anchoring anchoring = reanchor.apply(text, after);
    for (Span note : notes) {
      judge(text, note, anchoring.place(Anchor.of(text, note)), edited, after);
    }
    figured.ifPresent(note -> {
      figureChanges++;
      if (anchoring.place(Anchor.of(text, note)) instanceof Found place) {
        untoldChanges.add(note.of(text) + " -> " + place.span().of(after));
      }
    });
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
