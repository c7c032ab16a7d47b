package org.wiredesk.bitext.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds by their beginnings what words mean; the longest that fits counts. */
final class Beginnings {

  /** Behind a beginning may stand so many letters. */
  private static final int LONGEST_ENDING = 10;

  private static final int[] NONE = {};
  private static final long FACTOR = 0x100000001b3L;

  /** By {@link #next hash}, of whole words with a full stop behind them. */
  private final Map<Long, int[]> meanings = new HashMap<>();

  private int longest;

  /** @param beginning with a full stop for a whole word */
  void put(String beginning, int meaning) {
    long hash = 0;
    for (int i = 0; i < beginning.length(); i++) {
      hash = next(hash, beginning.charAt(i));
    }
    longest = Math.max(longest, beginning.length());
    meanings.merge(hash, new int[] {meaning}, Beginnings::both);
  }

  private static int[] both(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  int[] find(String word) {
    int[] found = NONE;
    long hash = 0;
    int length = Math.min(word.length(), longest);
    for (int i = 0; i < length; i++) {
      hash = next(hash, word.charAt(i));
      if (word.length() - i - 1 <= LONGEST_ENDING) {
        found = meanings.getOrDefault(hash, found);
      }
    }
    return length < word.length() ? found : meanings.getOrDefault(next(hash, '.'), found);
  }

  /** Of a text by one letter longer; by 64 bits, so that no two of a few thousand meet. */
  private static long next(long hash, char letter) {
    return (hash ^ (letter == 'ё' ? 'е' : letter)) * FACTOR + 1;
  }
}
