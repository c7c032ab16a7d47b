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

  /**
   * Whether these would make a pair's sides fit each other better, by the ratio that all other pairs have; true where
   * there is none.
   */
  boolean belongsTo(Pair pair, Lengths all) {
    Lengths own = of(pair);
    Lengths others = new Lengths(all.translation - own.translation, all.original - own.original);
    return others.translation <= 0 || others.original <= 0 || plus(own).unlike(others) < own.unlike(others);
  }

  /** How far the ratio is from that of all, whichever side is the longer. */
  private double unlike(Lengths all) {
    return Math.abs(Math.log(translation / original * all.original / all.translation));
  }
}
