package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.bitext.Bead.Range;

/**
 * Aligns two texts by the lengths of their sentences, by what stands in both (numbers, months, names and other words
 * that sound alike) and by paragraphs. Time and memory grow with the length of the texts, not with its square.
 */
final class Aligner {

  /** A pair with so much in common is taken to be right when the ratio of lengths is learnt. */
  private static final double SURE = 1.0;

  /** With so much a pair vouches for itself and its neighbours. */
  private static final double VOUCHING = 0.4;

  /** So many code units of sure pairs are needed to learn it. */
  private static final long ENOUGH = 400;

  private final Side translation;
  private final Side original;
  private final SharedCues shared;
  private final Fixed fixed;

  private Aligner(Side translation, Side original, Fixed fixed) {
    this.translation = translation;
    this.original = original;
    this.shared = new SharedCues(translation.cues(), original.cues());
    this.fixed = fixed;
  }

  /**
   * What came out.
   *
   * @param itself for each bead whether something besides its lengths speaks for it
   * @param byMeaning whether a lexicon knows most sentences of the original
   */
  record Result(Alignment alignment, boolean[] itself, boolean byMeaning) {

    /** With what speaks for the beads before and behind it; a text's end speaks for itself. */
    boolean vouched(int bead) {
      boolean before = bead == 0 || itself[bead - 1];
      boolean behind = bead == itself.length - 1 || itself[bead + 1];
      return itself[bead] || before && behind;
    }
  }

  static Result align(Side translation, Side original, Fixed fixed) {
    Aligner aligner = new Aligner(translation, original, fixed);
    List<Bead> beads = aligner.beads(ratio(translation.length(0, translation.size()),
        original.length(0, original.size())));
    double learnt = aligner.learnRatio(beads);
    List<Bead> chosen = learnt > 0 ? aligner.beads(learnt) : beads;
    return new Result(new Alignment(chosen), aligner.speaking(chosen), aligner.shared.hasMeanings());
  }

  private boolean[] speaking(List<Bead> beads) {
    boolean[] speaking = new boolean[beads.size()];
    for (int k = 0; k < speaking.length; k++) {
      speaking[k] = fixed.has(beads.get(k)) || common(beads.get(k)) >= VOUCHING;
    }
    return speaking;
  }

  private double common(Bead bead) {
    double sum = 0;
    for (int i = bead.translation().from(); i < bead.translation().to(); i++) {
      for (int j = bead.original().from(); j < bead.original().to(); j++) {
        sum += shared.of(i, j);
      }
    }
    return sum;
  }

  private static double ratio(long translation, long original) {
    return original == 0 || translation == 0 ? 1 : (double) translation / original;
  }

  private List<Bead> beads(double ratio) {
    BeadCost costs = new BeadCost(translation, original, ratio, fixed, shared);
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Bead bead : fixed.pairs()) {
      beads.addAll(between(new Range(i, bead.translation().from()), new Range(j, bead.original().from()), costs));
      beads.add(bead);
      i = bead.translation().to();
      j = bead.original().to();
    }
    beads.addAll(between(new Range(i, translation.size()), new Range(j, original.size()), costs));
    return beads;
  }

  private List<Bead> between(Range one, Range other, BeadCost costs) {
    return new Course(new Corridor(one, other, shared), costs, shared).beads();
  }

  /** From pairs that are surely right, since sentences left out spoil that of the whole texts; 0 without enough. */
  private double learnRatio(List<Bead> beads) {
    long translated = 0;
    long source = 0;
    for (Bead bead : beads) {
      if (bead.isPaired() && shared.of(bead.translation().from(), bead.original().from()) >= SURE) {
        translated += translation.length(bead.translation().from(), bead.translation().to());
        source += original.length(bead.original().from(), bead.original().to());
      }
    }
    return Math.min(translated, source) < ENOUGH ? 0 : ratio(translated, source);
  }
}
