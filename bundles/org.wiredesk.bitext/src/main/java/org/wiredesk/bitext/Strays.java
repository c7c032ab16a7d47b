package org.wiredesk.bitext;

import java.util.Arrays;
import java.util.List;
import org.wiredesk.bitext.Bead.Range;

/**
 * Looks for what sentences without counterpart say elsewhere in the other text: cues of theirs in a sentence whose own
 * counterparts do not have them. Who translates freely joins, splits and moves sentences.
 */
final class Strays {

  private final Side translation;
  private final Side original;
  private final List<Bead> beads;

  Strays(Side translation, Side original, List<Bead> beads) {
    this.translation = translation;
    this.original = original;
    this.beads = beads;
  }

  /**
   * How much of a bead without counterpart speaks from one sentence: the weights of the cues together.
   *
   * @param reach how many beads before and behind are looked at
   */
  double most(int bead, int reach) {
    boolean ofOriginal = beads.get(bead).translation().isEmpty();
    long[] alone = cues(beads.get(bead), ofOriginal);
    double most = 0;
    int end = Math.min(beads.size(), bead + reach + 1);
    for (Bead near : beads.subList(Math.max(0, bead - reach), end)) {
      Range range = ofOriginal ? near.translation() : near.original();
      for (int sentence = range.from(); sentence < range.to(); sentence++) {
        long[] there = (ofOriginal ? translation : original).cues()[sentence];
        most = Math.max(most, weight(alone, there, cues(near, ofOriginal)));
      }
    }
    return most;
  }

  /** Sorted. */
  private long[] cues(Bead bead, boolean ofOriginal) {
    Range range = ofOriginal ? bead.original() : bead.translation();
    long[][] all = (ofOriginal ? original : translation).cues();
    return Arrays.stream(all, range.from(), range.to()).flatMapToLong(Arrays::stream).sorted().toArray();
  }

  private static double weight(long[] alone, long[] there, long[] answered) {
    double sum = 0;
    for (long cue : there) {
      if (!Cue.isMeaning(cue) && Arrays.binarySearch(alone, cue) >= 0 && Arrays.binarySearch(answered, cue) < 0) {
        sum += Cue.weight(cue);
      }
    }
    return sum;
  }
}
