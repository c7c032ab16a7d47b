package org.wiredesk.review.reissue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.review.anchors.TextWords;

/** The words of a paragraph without their order, to tell how much of it stands in another one. */
final class Bag {

  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  private Bag() {}

  static Bag of(String text) {
    Bag bag = new Bag();
    for (String word : TextWords.of(text)) {
      bag.counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
      bag.size++;
    }
    return bag;
  }

  Iterable<String> words() {
    return counts.keySet();
  }

  /** Dice's coefficient: the shared words as a share of all in both, from 0 to 1. */
  double likeness(Bag other) {
    if (size + other.size == 0) {
      return 1;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return 2.0 * shared / (size + other.size);
  }

  Bag plus(Bag other) {
    Bag sum = new Bag();
    for (Bag bag : List.of(this, other)) {
      bag.counts.forEach((word, count) -> sum.counts.merge(word, count, Integer::sum));
      sum.size += bag.size;
    }
    return sum;
  }
}
