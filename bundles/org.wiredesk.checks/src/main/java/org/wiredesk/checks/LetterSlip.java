package org.wiredesk.checks;

/** One letter left out, added, changed or swapped with its neighbour, inside a word. */
final class LetterSlip {

  /** Shorter names one letter apart are mostly two names: Henan and Hunan, Marina and Martina. */
  static final int SHORTEST_CHANGED = 7;
  private static final int SHORTEST_SWAPPED = 6;
  /** Ends differ between a country and its people, a man and his wife, one and many. */
  private static final int SAFE_END = 2;

  private LetterSlip() {}

  /** Never of the first letter; a letter changed, added or left out is none of the last two. */
  static boolean isBetween(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int middle = longer - head - tail;
    boolean swapped = middle == 2 && one.length() == other.length()
        && one.charAt(head) == other.charAt(head + 1) && one.charAt(head + 1) == other.charAt(head);
    boolean changed = middle == 1 && tail >= SAFE_END && longer >= SHORTEST_CHANGED;
    return head > 0 && (changed || swapped && longer >= SHORTEST_SWAPPED);
  }
}
