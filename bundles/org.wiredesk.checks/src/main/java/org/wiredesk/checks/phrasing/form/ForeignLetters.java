package org.wiredesk.checks.phrasing.form;

/** Letters of other scripts in an English text. */
final class ForeignLetters {

  /** Cyrillic letters that look like Latin ones, and those they look like, at the same index. */
  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТХаеѕіјорсух";
  private static final String LATIN = "ABESIJKMHOPCTXaesijopcyx";

  private ForeignLetters() {}

  /** Whether it is a letter of a script other than the Latin one; marks common to all scripts are none. */
  static boolean isForeign(int letter) {
    if (letter < 0x250 || !Character.isLetter(letter)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON
        && script != Character.UnicodeScript.INHERITED;
  }

  static long countForeign(String word) {
    return word.codePoints().filter(ForeignLetters::isForeign).count();
  }

  static boolean hasLatin(String word) {
    return word.codePoints().anyMatch(c -> Character.isLetter(c) && !isForeign(c));
  }

  /** Whether every foreign letter of a word looks like a Latin one. */
  static boolean looksLatin(String word) {
    return word.codePoints().allMatch(c -> !isForeign(c) || CYRILLIC.indexOf(c) >= 0);
  }

  /** A word that {@linkplain #looksLatin looks Latin}, in the letters it seems to have. */
  static String inLatin(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int twin = CYRILLIC.indexOf(out.charAt(i));
      if (twin >= 0) {
        out.setCharAt(i, LATIN.charAt(twin));
      }
    }
    return out.toString();
  }
}
