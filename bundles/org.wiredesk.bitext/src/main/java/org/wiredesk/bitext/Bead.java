package org.wiredesk.bitext;

/**
 * Sentences of a translation and the sentences of its original that they stand for. One side may be empty: then those
 * of the other were left out or added.
 */
public record Bead(Range translation, Range original) {

  /** Sentences by their index, half-open; an empty one says between which sentences it lies. */
  public record Range(int from, int to) {

    public Range {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("not a range: [" + from + ", " + to + ")");
      }
    }

    public int size() {
      return to - from;
    }

    public boolean isEmpty() {
      return from == to;
    }

    public boolean contains(int sentence) {
      return from <= sentence && sentence < to;
    }
  }

  public Bead {
    if (translation.isEmpty() && original.isEmpty()) {
      throw new IllegalArgumentException("a bead without sentences");
    }
  }

  /** Has sentences on both sides. */
  public boolean isPaired() {
    return !translation.isEmpty() && !original.isEmpty();
  }
}
