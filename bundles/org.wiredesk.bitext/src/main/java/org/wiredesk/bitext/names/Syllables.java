package org.wiredesk.bitext.names;

import java.util.Locale;
import java.util.Set;

/**
 * Names that Chinese characters write without telling how they sound there: Japanese, Korean and Vietnamese ones. A
 * reader of Chinese or Japanese knows them, Pinyin does not.
 */
final class Syllables {

  private static final Set<String> STARTS = Set.of(
      "", "k", "g", "s", "z", "t", "d", "n", "h", "b", "p", "m", "y", "r", "w", "j", "f", "sh", "ch", "ts", "ky", "gy",
      "ny", "hy", "by", "py", "my", "ry");
  /** Written shi, chi, tsu, fu, ji; or not at all. */
  private static final Set<String> NOT_IN_HEPBURN = Set.of(
      "si", "ti", "tu", "hu", "zi", "di", "du", "yi", "ye", "wi", "we", "wu");
  private static final Set<String> KOREAN_OR_VIETNAMESE = Set.of(
      "kim", "lee", "park", "choi", "moon", "jung", "jeong", "kang", "cho", "yoon", "yun", "jang", "lim", "han", "oh",
      "seo", "shin", "kwon", "hwang", "ahn", "song", "yoo", "hong", "nguyen", "tran", "pham", "phan", "vu", "vo",
      "dang", "bui", "ngo", "hyun", "jong", "geun", "seoul", "busan", "incheon", "hanoi", "trong", "phu");

  private Syllables() {}

  /** Whether a word can be Japanese, as Hepburn's romanisation writes it, or is known from Korea or Viet Nam. */
  static boolean hidesInCharacters(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return KOREAN_OR_VIETNAMESE.contains(lower) || isJapanese(lower);
  }

  /** Open syllables, with an n or a doubled consonant between them. */
  static boolean isJapanese(String word) {
    int at = 0;
    while (at < word.length()) {
      int vowel = at;
      while (vowel < word.length() && !Sounds.isVowel(word.charAt(vowel))) {
        vowel++;
      }
      String start = word.substring(at, vowel);
      boolean end = vowel == word.length();
      if (end) {
        return start.equals("n");
      }
      if (NOT_IN_HEPBURN.stream().anyMatch(word.substring(at, vowel + 1)::endsWith)
          || !STARTS.contains(start) && !STARTS.contains(withoutFirst(start))) {
        return false;
      }
      at = vowel + 1;
    }
    return true;
  }

  /** Behind "n", "m" before b and p, or the first of two equal ones. */
  private static String withoutFirst(String start) {
    if (start.length() < 2) {
      return "?";
    }
    char first = start.charAt(0);
    boolean nasal = first == 'n' || first == 'm' && "bp".indexOf(start.charAt(1)) >= 0;
    boolean doubled = first == start.charAt(1) || start.startsWith("tch");
    return nasal || doubled ? start.substring(1) : "?";
  }
}
