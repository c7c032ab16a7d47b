package org.wiredesk.checks;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds the spellings that one name may have in English: with and without diacritics, and by the usual
 * transliterations of Cyrillic (BGN/PCGN 1947, ISO 9, the passport tables) and of Arabic. Two words with one fold may
 * be one name; the fold itself is no spelling.
 */
public final class NameFold {

  /** In this order; each replaces all its places. */
  private static final String[][] ANYWHERE = {
      {"shch", "sch"}, {"kh", "h"}, {"ks", "x"}, {"tz", "c"}, {"ts", "c"}, {"ph", "f"}, {"ck", "k"}, {"yo", "e"},
      {"jo", "e"}, {"ye", "e"}, {"ou", "u"}, {"ae", "ai"}, {"q", "k"}, {"w", "v"}, {"y", "i"}};
  private static final String[][] AT_END = {
      {"off", "ov"}, {"of", "ov"}, {"eff", "ev"}, {"ef", "ev"}, {"iev", "ev"}, {"j", "i"}};

  private NameFold() {}

  public static String of(String name) {
    String folded = plain(isElArticle(name) ? "al" + name.substring(2) : name);
    for (String[] fold : ANYWHERE) {
      folded = folded.replace(fold[0], fold[1]);
    }
    for (String[] ending : AT_END) {
      if (folded.endsWith(ending[0])) {
        folded = folded.substring(0, folded.length() - ending[0].length()) + ending[1];
        break;
      }
    }
    return withoutDoubles(folded);
  }

  private static boolean isElArticle(String name) {
    return name.length() > 3 && name.substring(0, 2).equalsIgnoreCase("el") && !Character.isLetter(name.charAt(2));
  }

  /** In lower case, letters only, without diacritics. */
  public static String plain(String name) {
    if (isAscii(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isLetter(c)) {
        out.append(switch (c) {
          case 'ł' -> "l";
          case 'ø' -> "o";
          case 'đ' -> "d";
          case 'ı' -> "i";
          case 'ß' -> "ss";
          default -> String.valueOf(c);
        });
      }
    }
    return out.toString();
  }

  /** Whether it is all letters from A to Z. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      int c = name.charAt(i) | 0x20;
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String withoutDoubles(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1) || "aou".indexOf(word.charAt(i)) >= 0) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }
}
