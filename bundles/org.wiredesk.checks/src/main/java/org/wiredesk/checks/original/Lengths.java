package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.text.Sentence;

/** How long both sides of pairs are, in UTF-16 code units. */
record Lengths(double translation, double original) {

  static Lengths of(List<Pair> pairs) {
    return pairs.stream().map(Lengths::of).reduce(new Lengths(0, 0), Lengths::plus);
  }

  private static Lengths of(Pair pair) {
    return new Lengths(sum(pair.translation()), sum(pair.original()));
  }

  private static double sum(List<Sentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.text().length()).sum();
  }

  private Lengths plus(Lengths more) {
    return new Lengths(translation + more.translation, original + more.original);
  }

  Lengths minus(Lengths part) {
    return new Lengths(translation - part.translation, original - part.original);
  }

  /** Whether there is a ratio. */
  boolean tell() {
    return translation > 0 && original > 0;
  }
}
