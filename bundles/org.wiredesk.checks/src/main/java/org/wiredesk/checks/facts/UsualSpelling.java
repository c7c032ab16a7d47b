package org.wiredesk.checks.facts;

import java.util.List;
import java.util.Set;
import org.wiredesk.checks.NameFold;

/**
 * Tells the spellings of a name that English news uses side by side from those it does not: the transliterations of
 * BGN/PCGN, ISO 9 and the passports for Cyrillic, and the usual ones for Arabic. "Sergey" and "Sergei" are both usual,
 * "Sergej" is not.
 */
final class UsualSpelling {

  /** In this order; each replaces all its places. */
  private static final String[][] ALIKE = {
      {"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"shch", "sch"}, {"kh", "h"}, {"gh", "g"}, {"ks", "x"}, {"tz", "ts"},
      {"ph", "f"}, {"ou", "u"}, {"oo", "u"}, {"yo", "e"}, {"ye", "e"}, {"ae", "ai"}, {"q", "k"}, {"y", "i"},
      {"iu", "u"}, {"ia", "a"}, {"ie", "e"}, {"ii", "i"}, {"ee", "e"}, {"ss", "s"}, {"mm", "m"}, {"dd", "d"},
      {"bb", "b"}, {"zz", "z"}, {"ff", "f"}, {"aa", "a"}};
  /** First names that stand for one another beside the same last name. */
  private static final List<Set<String>> SAME_FIRST_NAMES = List.of(
      Set.of("alexander", "aleksandr", "alexandr", "aleksander", "alexandre", "alexandar", "aleksandar", "oleksandr"),
      Set.of("viktor", "victor"), Set.of("nikolai", "nicolai", "nikolay"), Set.of("nicolas", "nikolas", "nicholas"),
      Set.of("mohammed", "muhammad", "mohamed", "mohammad", "muhammed", "mohamad", "mahomed"),
      Set.of("michael", "mikhail", "mikheil", "mihail", "michail"), Set.of("joseph", "josef", "iosif"),
      Set.of("ahmed", "ahmad", "ahmet"), Set.of("philip", "phillip", "filip", "philippe"),
      Set.of("catherine", "katherine", "kathryn"), Set.of("steven", "stephen"), Set.of("marc", "mark"),
      Set.of("frederic", "frederick"), Set.of("eric", "erik"), Set.of("carl", "karl"), Set.of("hamid", "hameed"),
      Set.of("pavel", "pavlo"), Set.of("igor", "ihor"), Set.of("oleg", "oleh"), Set.of("konstantin", "constantin"),
      Set.of("jose", "josep"), Set.of("hosni", "husni"), Set.of("hussein", "hussain", "husain", "hossein"),
      Set.of("abdul", "abdel", "abdal"), Set.of("jon", "john"), Set.of("thomas", "tomas"),
      Set.of("luis", "louis", "luiz"), Set.of("omar", "oumar", "umar"), Set.of("yusuf", "yousuf", "yousef", "youssef"));

  private UsualSpelling() {}

  /** @param one and {@code other} are plain words: lower case, no diacritics */
  static boolean isSame(String one, String other) {
    return one.equals(other) || fold(one).equals(fold(other))
        || SAME_FIRST_NAMES.stream().anyMatch(names -> names.contains(one) && names.contains(other));
  }

  private static String fold(String plain) {
    String folded = plain;
    for (String[] alike : ALIKE) {
      folded = folded.replace(alike[0], alike[1]);
    }
    return folded;
  }

  /** Whether one may be the other with a letter or two wrong, whatever letters. */
  static boolean isSlip(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int most = longer >= 7 ? 2 : longer >= 5 ? 1 : 0;
    return most > 0 && !isSame(one, other) && (distance(one, other, most) <= most
        || NameFold.of(one).equals(NameFold.of(other)));
  }

  /** Whether one may be the other with two letters or so wrong, but for the first: Petr, Petro. */
  static boolean isNear(String one, String other) {
    return one.charAt(0) == other.charAt(0) && Math.min(one.length(), other.length()) >= 4
        && distance(one, other, 2) <= 2;
  }

  /** Insertions, deletions and changes (Levenshtein's distance); more than {@code most} when it is more. */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
