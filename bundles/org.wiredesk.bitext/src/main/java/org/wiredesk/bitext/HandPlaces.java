package org.wiredesk.bitext;

import java.util.Optional;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.text.Wire;

/** Finds in two texts what a person paired. */
final class HandPlaces {

  private final QuotedSentences translation;
  private final QuotedSentences original;

  private HandPlaces(Wire translation, Wire original) {
    this.translation = new QuotedSentences(translation);
    this.original = new QuotedSentences(original);
  }

  static HandPlaces in(Wire translation, Wire original) {
    return new HandPlaces(translation, original);
  }

  /** What of an alignment holds in these texts. */
  static Fixed fixed(HandAlignment alignment, Wire translation, Wire original) {
    if (alignment.pairs().isEmpty()) {
      return Fixed.NOTHING;
    }
    HandPlaces places = in(translation, original);
    return Fixed.of(alignment.pairs().stream().flatMap(pair -> places.of(pair).stream()).toList());
  }

  /** Where both sides of a pair stand; a side without words is an empty range at 0. */
  Optional<Bead> of(HandPair pair) {
    return range(translation, pair.translation()).flatMap(here ->
        range(original, pair.original()).map(there -> new Bead(here, there)));
  }

  private static Optional<Range> range(QuotedSentences sentences, String words) {
    return words.isEmpty() ? Optional.of(new Range(0, 0)) : sentences.find(words);
  }
}
