package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.review.anchors.Place.Way;
import org.wiredesk.text.Span;

/** The places where the words of an anchor stand, and which of them is meant. */
final class Occurrences {

  /** Beyond so many the words tell nothing, and only equal neighbours are looked for. */
  private static final int MANY = 200;

  /** The best must fit so much better than the next, of 2 for both sides. */
  static final double LEAD = 0.4;

  /** Words that stand nowhere else are certain without neighbours when they are so many code units... */
  private static final int TELLING_LENGTH = 20;

  /** ...and so many words. */
  private static final int TELLING_WORDS = 3;

  private record Candidate(Span span, Neighbours neighbours) {}

  private final Anchor anchor;
  private final String folded;
  private final List<Candidate> candidates = new ArrayList<>();
  private int count;

  /**
   * @param words to look for in {@code text}
   * @param folded the text, folded
   */
  Occurrences(Anchor anchor, String words, String text, String folded) {
    this.anchor = anchor;
    this.folded = folded;
    for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
      count++;
      add(new Span(at, at + words.length()));
    }
    candidates.sort(Comparator.comparingDouble((Candidate candidate) -> candidate.neighbours().sum()).reversed());
  }

  private void add(Span span) {
    if (count <= MANY || hasEqualPrefix(span)) {
      candidates.add(new Candidate(span, Neighbours.of(anchor, span, folded)));
    }
  }

  private boolean hasEqualPrefix(Span span) {
    return !anchor.prefix().isEmpty()
        && Fold.of(anchor.prefix()).equals(Anchor.before(folded, span.start()));
  }

  int count() {
    return count;
  }

  /** The place whose neighbours fit best, well or not. */
  Optional<Span> best() {
    return candidates.stream().findFirst().map(Candidate::span);
  }

  /** How well the best place fits that is not the anchor's own. */
  double rival() {
    return candidates.stream().filter(candidate -> !candidate.span().equals(anchor.span()))
        .mapToDouble(candidate -> candidate.neighbours().sum()).max().orElse(0);
  }

  /** The one that is meant; empty when none is certain. */
  Optional<Found> meant(double likeness) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Candidate best = candidates.get(0);
    double next = candidates.size() > 1 ? candidates.get(1).neighbours().sum() : 0;
    if (fits(best.neighbours()) && best.neighbours().sum() - Math.max(next, anchor.rival()) >= LEAD) {
      return Optional.of(new Found(best.span(), Way.CONTEXT, likeness));
    }
    return count == 1 && wasAlone() && isTelling(anchor.exact())
        ? Optional.of(new Found(best.span(), Way.ONLY_ONE, likeness))
        : Optional.empty();
  }

  private boolean fits(Neighbours neighbours) {
    return neighbours.bothFit() || wasAlone() && count == 1 && isLong() && neighbours.oneFits();
  }

  private boolean wasAlone() {
    return anchor.rival() <= 0;
  }

  private boolean isLong() {
    return anchor.exact().length() >= Anchoring.SHORTEST_ALIKE;
  }

  /** Whether words are so many that they hardly come together anew in the very same place. */
  static boolean isPhrase(String words) {
    return words.length() >= Anchoring.SHORTEST_ALIKE && TextWords.spans(words).size() >= TELLING_WORDS;
  }

  /** Whether words are so many that they hardly come together twice. */
  static boolean isTelling(String words) {
    return words.length() >= TELLING_LENGTH && TextWords.spans(words).size() >= TELLING_WORDS;
  }
}
