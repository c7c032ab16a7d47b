package org.wiredesk.review.anchors;

/** How alike two strings are: 1 minus the edit distance (Levenshtein) as a share of the longer one. */
final class Likeness {

  private Likeness() {}

  private static final int BITS = Long.SIZE;

  private static final int ASCII = 128;

  /** Two empty strings are alike. Takes time in proportion to the product of the lengths beyond {@value #BITS}. */
  static double of(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - distance(a, b) / (double) longer;
  }

  /** Rounded as files have it, so that what was read equals what was written. */
  static double hundredths(double likeness) {
    return Math.round(likeness * 100) / 100.0;
  }

  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Math.max(a.length(), b.length());
    }
    return a.length() <= BITS ? distanceOfShort(a, b) : distanceByTable(a, b);
  }

  /** A column of the table at a time, its differences in the bits of two numbers: Myers (1999), as by Hyyrö (2003). */
  private static int distanceOfShort(String pattern, String text) {
    long[] places = places(pattern);
    long last = 1L << (pattern.length() - 1);
    long more = -1;
    long less = 0;
    int distance = pattern.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      long same = c < ASCII ? places[c] : places(pattern, c);
      long across = (((same & more) + more) ^ more) | same;
      long right = less | ~(across | more);
      long left = more & across;
      distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = right << 1 | 1;
      more = left << 1 | ~(same | less | right);
      less = right & (same | less);
    }
    return distance;
  }

  private static long[] places(String pattern) {
    long[] places = new long[ASCII];
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) < ASCII) {
        places[pattern.charAt(i)] |= 1L << i;
      }
    }
    return places;
  }

  private static long places(String pattern, char c) {
    long places = 0;
    for (int i = pattern.indexOf(c); i >= 0; i = pattern.indexOf(c, i + 1)) {
      places |= 1L << i;
    }
    return places;
  }

  private static int distanceByTable(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      int[] done = above;
      above = row;
      row = done;
    }
    return above[b.length()];
  }
}
