package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much sentences of two texts have in common: the sum of their shared cues, rare ones telling more. */
final class SharedCues {

  private static final int FEW_MEANINGS = 2;

  private final int[][] translation;
  private final int[][] original;
  private final float[] weights;
  private final int[] inTranslation;
  private final int[] inOriginal;
  private final float[] meant;
  private final boolean hasMeanings;

  /** Cues of each sentence, sorted. */
  SharedCues(long[][] translation, long[][] original) {
    Map<Long, Integer> numbers = new HashMap<>();
    List<Long> shared = new ArrayList<>();
    Map<Long, Integer> seen = new HashMap<>();
    for (long[] cues : original) {
      for (long cue : cues) {
        seen.merge(cue, 1, Integer::sum);
      }
    }
    for (long[] cues : translation) {
      for (long cue : cues) {
        if (seen.containsKey(cue) && numbers.putIfAbsent(cue, shared.size()) == null) {
          shared.add(cue);
        }
      }
    }
    this.translation = numbered(translation, numbers);
    this.original = numbered(original, numbers);
    this.inTranslation = frequencies(this.translation, shared.size());
    this.inOriginal = frequencies(this.original, shared.size());
    this.weights = new float[shared.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(shared.get(i), Math.max(inTranslation[i], inOriginal[i]));
    }
    this.meant = meant(original, seen);
    this.hasMeanings = hasMeanings(original);
  }

  /** Rare cues tell more. */
  private static float weight(long cue, int most) {
    return (float) (Cue.weight(cue) / (1 + Math.log(most) / Math.log(2)));
  }

  private static float[] meant(long[][] original, Map<Long, Integer> frequencies) {
    float[] meant = new float[original.length];
    for (int j = 0; j < meant.length; j++) {
      for (long cue : original[j]) {
        meant[j] += Cue.isMeaning(cue) ? weight(cue, frequencies.get(cue)) : 0;
      }
    }
    return meant;
  }

  private static boolean hasMeanings(long[][] original) {
    long sentences = Arrays.stream(original)
        .filter(cues -> Arrays.stream(cues).filter(Cue::isMeaning).count() >= FEW_MEANINGS).count();
    return 2 * sentences > original.length;
  }

  /** Whether a lexicon knows some of what most sentences of the original mean. */
  boolean hasMeanings() {
    return hasMeanings;
  }

  /** The weights of all that a sentence of the original is known to mean, shared or not. */
  float meant(int source) {
    return meant[source];
  }

  private static int[][] numbered(long[][] sentences, Map<Long, Integer> numbers) {
    int[][] out = new int[sentences.length][];
    for (int i = 0; i < out.length; i++) {
      out[i] = Arrays.stream(sentences[i]).filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray();
    }
    return out;
  }

  private static int[] frequencies(int[][] sentences, int cues) {
    int[] counts = new int[cues];
    for (int[] sentence : sentences) {
      for (int cue : sentence) {
        counts[cue]++;
      }
    }
    return counts;
  }

  /** From 0; a pair of counterparts with a name and a number in common has about 2. */
  float of(int translated, int source) {
    int[] one = translation[translated];
    int[] other = original[source];
    float sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        sum += weights[one[i]];
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** Sentences of the original that share with one of the translation a cue that stands once in each text. */
  int[] onlyPlaces(int translated, int[] ofOriginal) {
    return Arrays.stream(translation[translated])
        .filter(cue -> inTranslation[cue] == 1 && inOriginal[cue] == 1)
        .map(cue -> ofOriginal[cue]).sorted().toArray();
  }

  /** By cue, the last sentence of the original that has it. */
  int[] placesInOriginal() {
    int[] places = new int[weights.length];
    for (int j = 0; j < original.length; j++) {
      for (int cue : original[j]) {
        places[cue] = j;
      }
    }
    return places;
  }
}
