package org.wiredesk.review.anchors;

/** How alike two strings are: 1 minus the edit distance (Levenshtein) as a share of the longer one. */
final class Likeness {

  private Likeness() {}

  /** Two empty strings are alike. Takes time in proportion to the product of the lengths. */
  static double of(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - distance(a, b) / (double) longer;
  }

  /** Rounded as files have it, so that what was read equals what was written. */
  static double hundredths(double likeness) {
    return Math.round(likeness * 100) / 100.0;
  }

  private static int distance(String a, String b) {
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
