package org.wiredesk.bitext;

import java.util.List;
import org.wiredesk.bitext.Bead.Range;

/**
 * Which sentences belong together.
 *
 * @param beads in the order of both texts; together they hold each sentence of either side once
 */
public record Alignment(List<Bead> beads) {

  public Alignment {
    beads = List.copyOf(beads);
    int translation = 0;
    int original = 0;
    for (Bead bead : beads) {
      if (bead.translation().from() != translation || bead.original().from() != original) {
        throw new IllegalArgumentException("sentences left out or taken twice at " + bead);
      }
      translation = bead.translation().to();
      original = bead.original().to();
    }
  }

  /**
   * The bead of a sentence of the translation.
   *
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  public Bead ofTranslation(int sentence) {
    return find(sentence, true);
  }

  /**
   * The bead of a sentence of the original.
   *
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  public Bead ofOriginal(int sentence) {
    return find(sentence, false);
  }

  private Bead find(int sentence, boolean inTranslation) {
    int low = 0;
    int high = beads.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range range = inTranslation ? beads.get(middle).translation() : beads.get(middle).original();
      if (range.contains(sentence)) {
        return beads.get(middle);
      }
      if (range.to() <= sentence) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    throw new IndexOutOfBoundsException(sentence);
  }
}
