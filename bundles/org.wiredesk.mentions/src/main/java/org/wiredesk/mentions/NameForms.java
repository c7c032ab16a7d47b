package org.wiredesk.mentions;

import java.util.Locale;

/** The forms in which one name stands in a text. */
final class NameForms {

  private static final int SHORTEST_SLIP = 6;

  private NameForms() {}

  /** Without "'s" or the apostrophe behind an s, and with straight apostrophes. */
  static String base(String word) {
    String plain = word.replace('’', '\'').replace('ʼ', '\'');
    if (plain.endsWith("'s") || plain.endsWith("'S")) {
      return plain.substring(0, plain.length() - 2);
    }
    return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** "JEAN-MARIE" to "Jean-Marie". */
  static String titleCase(String word) {
    StringBuilder out = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == '-' || out.charAt(i - 1) == '\'') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Whether a word is one slip of the keyboard away from a word of offices: "Presidnet", "Goverment". */
  static boolean isSlipOfOffice(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() >= SHORTEST_SLIP - 1
        && !NameWords.OF_OFFICES.contains(lower)
        && NameWords.OF_OFFICES.stream().anyMatch(office -> isSlip(lower, office));
  }

  /** One letter left out, added, changed or swapped with its neighbour; but not a plural. */
  private static boolean isSlip(String word, String office) {
    int longer = Math.max(word.length(), office.length());
    int shorter = Math.min(word.length(), office.length());
    if (office.length() < SHORTEST_SLIP || longer - shorter > 1 || word.equals(office + "s")) {
      return false;
    }
    int head = 0;
    while (head < shorter && word.charAt(head) == office.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && word.charAt(word.length() - 1 - tail) == office.charAt(office.length() - 1 - tail)) {
      tail++;
    }
    int middle = longer - head - tail;
    return middle <= 1 || middle == 2 && word.length() == office.length()
        && word.charAt(head) == office.charAt(head + 1) && word.charAt(head + 1) == office.charAt(head);
  }
}
