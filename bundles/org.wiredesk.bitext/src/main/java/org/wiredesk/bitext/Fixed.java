package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.bitext.Bead.Range;

/**
 * What a person's corrections leave the machine no choice about.
 *
 * @param pairs in the order of both texts, not crossing
 * @param alone sentences of the translation without counterpart
 * @param aloneInOriginal the same of the original
 */
record Fixed(List<Bead> pairs, BitSet alone, BitSet aloneInOriginal) {

  static final Fixed NOTHING = new Fixed(List.of(), new BitSet(), new BitSet());

  /** Of what crosses or shares a sentence, only what comes first in the translation. */
  static Fixed of(List<Bead> byHand) {
    List<Bead> pairs = new ArrayList<>();
    BitSet taken = new BitSet();
    BitSet takenInOriginal = new BitSet();
    byHand.stream().filter(Bead::isPaired).sorted(Comparator.comparingInt(bead -> bead.translation().from()))
        .filter(bead -> follows(pairs, bead))
        .forEach(bead -> {
          pairs.add(bead);
          set(taken, bead.translation());
          set(takenInOriginal, bead.original());
        });
    BitSet alone = new BitSet();
    BitSet aloneInOriginal = new BitSet();
    byHand.stream().filter(bead -> !bead.isPaired()).forEach(bead -> {
      set(alone, bead.translation());
      set(aloneInOriginal, bead.original());
    });
    alone.andNot(taken);
    aloneInOriginal.andNot(takenInOriginal);
    return new Fixed(pairs, alone, aloneInOriginal);
  }

  private static boolean follows(List<Bead> pairs, Bead bead) {
    Bead last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
    return last == null || last.translation().to() <= bead.translation().from()
        && last.original().to() <= bead.original().from();
  }

  private static void set(BitSet sentences, Range range) {
    sentences.set(range.from(), range.to());
  }

  /** Whether a bead is a person's work. */
  boolean has(Bead bead) {
    return bead.isPaired() ? pairs.contains(bead)
        : within(bead.translation(), alone) && within(bead.original(), aloneInOriginal);
  }

  /** Whether a sentence of these has no counterpart. */
  boolean forbids(int from, int to, int fromOriginal, int toOriginal) {
    return meets(alone, from, to) || meets(aloneInOriginal, fromOriginal, toOriginal);
  }

  private static boolean meets(BitSet sentences, int from, int to) {
    int next = sentences.nextSetBit(from);
    return next >= 0 && next < to;
  }

  private static boolean within(Range range, BitSet sentences) {
    return sentences.nextClearBit(range.from()) >= range.to();
  }
}
