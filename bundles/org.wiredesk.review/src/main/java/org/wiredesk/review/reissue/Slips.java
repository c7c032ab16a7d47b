package org.wiredesk.review.reissue;

/** Letters added, left out, changed or swapped with the next: the distance of Damerau (1964) in its plain form. */
final class Slips {

  private static final int LONGEST = 60;

  private Slips() {}

  /** How many, or {@code most + 1} when there are more; long strings have too many. */
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most || Math.max(a.length(), b.length()) > LONGEST) {
      return most + 1;
    }
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : step(a, i, b, j, slips);
      }
    }
    return Math.min(most + 1, slips[a.length()][b.length()]);
  }

  private static int step(String a, int i, String b, int j, int[][] slips) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(slips[i - 1][j - 1] + same, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
