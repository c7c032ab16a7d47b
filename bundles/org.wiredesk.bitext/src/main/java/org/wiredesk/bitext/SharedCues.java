package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much sentences of two texts have in common: the sum of their shared cues, rare ones telling more. */
final class SharedCues {

  private final int[][] translation;
  private final int[][] original;
  private final float[] weights;
  private final int[] inTranslation;
  private final int[] inOriginal;

  /** Cues of each sentence, sorted. */
  SharedCues(long[][] translation, long[][] original) {
    Map<Long, Integer> numbers = new HashMap<>();
    List<Long> shared = new ArrayList<>();
    Map<Long, Boolean> seen = new HashMap<>();
    for (long[] cues : original) {
      for (long cue : cues) {
        seen.put(cue, true);
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
      int most = Math.max(inTranslation[i], inOriginal[i]);
      weights[i] = (float) (Cue.weight(shared.get(i)) / (1 + Math.log(most) / Math.log(2)));
    }
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
