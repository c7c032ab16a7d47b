package org.wiredesk.bitext;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiredesk.bitext.Bead.Range;

/**
 * Looks by their words whether sentences without counterpart are said elsewhere in the other text, where a lexicon
 * knows what they mean. Of a sentence and its counterpart nine in ten share half of these words or more; of a sentence
 * and another beside it nine in ten share less than a third (measured on human translations of news).
 */
final class Answers {

  /** In beads: of any, and of such as have no counterpart either. */
  private static final int REACH = 6;
  private static final int FAR = 30;

  /** In weights of words. */
  private static final double ENOUGH = 3;

  /** So much must be missed, and so much more for each that is there; set by measuring. English words mean more. */
  private static final double MISSED = 3;
  private static final double EACH = 2;
  private static final double EACH_OF_TRANSLATION = 3;

  private static final double COMMON = 0.3;

  private final Side translation;
  private final Side original;
  private final List<Bead> beads;

  Answers(Side translation, Side original, List<Bead> beads) {
    this.translation = translation;
    this.original = original;
    this.beads = beads;
  }

  /**
   * What a bead without counterpart has in common with another place: the weights of its words that the place answers,
   * and of those that it does not; without words that the place answers for sentences of its own.
   */
  record Likeness(double answered, double missed) {

    boolean isSame() {
      return answered + missed >= ENOUGH && answered >= missed;
    }

    /** @param each so many words more must be missed for each that is there */
    boolean isOther(double each) {
      return missed >= MISSED + each * answered;
    }
  }

  /** Whether the bead is said in one of the places near by; empty when its words cannot tell. */
  Optional<Boolean> said(int bead) {
    boolean ofOriginal = beads.get(bead).translation().isEmpty();
    long[] words = words(beads.get(bead), ofOriginal);
    List<Likeness> places = IntStream.range(Math.max(0, bead - FAR), Math.min(beads.size(), bead + FAR + 1))
        .filter(near -> near != bead && (Math.abs(near - bead) <= REACH || !beads.get(near).isPaired()))
        .filter(near -> !there(beads.get(near), ofOriginal).isEmpty())
        .mapToObj(near -> likeness(words, beads.get(near), ofOriginal)).toList();
    if (places.stream().anyMatch(Likeness::isSame)) {
      return Optional.of(true);
    }
    double each = ofOriginal ? EACH : EACH_OF_TRANSLATION;
    return places.stream().allMatch(place -> place.isOther(each)) ? Optional.of(false) : Optional.empty();
  }

  private static Range there(Bead bead, boolean ofOriginal) {
    return ofOriginal ? bead.translation() : bead.original();
  }

  private long[] words(Bead bead, boolean ofOriginal) {
    return joined(ofOriginal ? original.words() : translation.words(), ofOriginal ? bead.original() : bead.translation());
  }

  private static long[] joined(long[][] sentences, Range range) {
    return Arrays.stream(sentences, range.from(), range.to()).flatMapToLong(Arrays::stream).toArray();
  }

  private Likeness likeness(long[] words, Bead near, boolean ofOriginal) {
    long[] there = sorted(ofOriginal ? translation.cues() : original.cues(), there(near, ofOriginal));
    long[] own = sorted(ofOriginal ? original.cues() : translation.cues(), there(near, !ofOriginal));
    double answered = 0;
    double missed = 0;
    int from = 0;
    for (int to = 0; to < words.length; to++) {
      if (words[to] == Cue.END) {
        boolean isThere = anyIn(words, from, to, there);
        if (!isThere) {
          missed += weight(words, from, to);
        } else if (!anyIn(words, from, to, own)) {
          answered += weight(words, from, to);
        }
        from = to + 1;
      }
    }
    return new Likeness(answered, missed);
  }

  private static long[] sorted(long[][] cues, Range range) {
    return Arrays.stream(cues, range.from(), range.to()).flatMapToLong(Arrays::stream).sorted().toArray();
  }

  private static boolean anyIn(long[] words, int from, int to, long[] cues) {
    for (int i = from; i < to; i++) {
      if (Arrays.binarySearch(cues, words[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static double weight(long[] words, int from, int to) {
    double most = COMMON;
    for (int i = from; i < to; i++) {
      most = Math.max(most, Cue.isCommon(words[i]) ? COMMON : Cue.isMeaning(words[i]) ? 1 : Cue.weight(words[i]));
    }
    return Cue.isCommon(words[from]) ? COMMON : most;
  }
}
