package org.wiredesk.bitext;

import java.util.Arrays;

/** The pairs of neighbouring characters of a text, sorted, each as often as it stands there. */
record LetterPairs(int[] pairs) {

  static LetterPairs of(String text) {
    int[] pairs = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return new LetterPairs(pairs);
  }

  int size() {
    return pairs.length;
  }

  LetterPairs plus(LetterPairs more) {
    int[] sum = Arrays.copyOf(pairs, pairs.length + more.pairs.length);
    System.arraycopy(more.pairs, 0, sum, pairs.length, more.pairs.length);
    Arrays.sort(sum);
    return new LetterPairs(sum);
  }

  /** Dice's coefficient, from 0 to 1. */
  double likeness(LetterPairs other) {
    return 2.0 * shared(other) / Math.max(1, pairs.length + other.pairs.length);
  }

  /** How much of it stands in another, from 0 to 1. */
  double shareIn(LetterPairs other) {
    return (double) shared(other) / Math.max(1, pairs.length);
  }

  private int shared(LetterPairs other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }
}
