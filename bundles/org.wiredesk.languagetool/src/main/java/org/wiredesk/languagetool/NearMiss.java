package org.wiredesk.languagetool;

import java.util.Locale;

/** Tells a slip of the keyboard from another word: one letter more, less or changed, or two neighbours swapped. */
final class NearMiss {

  /** Shorter words have too many neighbours. */
  static final int MIN_LENGTH = 6;

  private NearMiss() {}

  /**
   * Whether {@code word} is {@code meant} with one slip in it. The first letter is hardly ever the one; and a letter
   * added at the end makes a foreign form, not a slip: "Hollande", "Presse".
   */
  static boolean of(String word, String meant) {
    String written = word.toLowerCase(Locale.ENGLISH);
    String right = meant.toLowerCase(Locale.ENGLISH);
    if (written.length() < MIN_LENGTH || written.equals(right) || written.charAt(0) != right.charAt(0)) {
      return false;
    }
    int same = commonPrefix(written, right);
    return switch (written.length() - right.length()) {
      case 0 -> rest(written, same + 1).equals(rest(right, same + 1)) || isSwap(written, right, same);
      case 1 -> rest(written, same + 1).equals(rest(right, same)) && !isAddedAtEnd(written, same);
      case -1 -> rest(written, same).equals(rest(right, same + 1));
      default -> false;
    };
  }

  private static boolean isAddedAtEnd(String written, int same) {
    return same == written.length() - 1 && written.charAt(same) != written.charAt(same - 1);
  }

  private static boolean isSwap(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && rest(a, at + 2).equals(rest(b, at + 2));
  }

  private static int commonPrefix(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
