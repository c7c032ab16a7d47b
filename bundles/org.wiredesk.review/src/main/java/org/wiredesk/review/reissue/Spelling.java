package org.wiredesk.review.reissue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether two words are one, spelled in two ways: a slip of the keyboard, another way to write a foreign name in Latin
 * letters, capitals, hyphens, accents. No dictionary is asked; pairs that are both words or places are listed.
 */
final class Spelling {

  private static final int SHORTEST_SLIP = 4;
  private static final int SHORTEST_TWO_SLIPS = 8;
  private static final int SHORTEST_TWO_SLIPS_OF_NAME = 6;

  /** One letter apart or two, and not the same. */
  private static final Set<Set<String>> APART = Set.of(
      Set.of("iran", "iraq"), Set.of("austria", "australia"), Set.of("slovakia", "slovenia"),
      Set.of("niger", "nigeria"), Set.of("million", "billion"), Set.of("north", "south"),
      Set.of("minister", "ministry"), Set.of("ally", "allies"), Set.of("import", "export"),
      Set.of("imports", "exports"), Set.of("killed", "billed"), Set.of("raised", "razed"), Set.of("chechen", "czech"),
      Set.of("latvia", "lithuania"), Set.of("dominica", "dominican"), Set.of("guinea", "guyana"),
      Set.of("marital", "martial"), Set.of("united", "untied"), Set.of("public", "republic"),
      Set.of("hundred", "hundreds"), Set.of("congo", "kongo"), Set.of("approved", "improved"),
      Set.of("proposed", "opposed"), Set.of("bought", "brought"), Set.of("president", "precedent"),
      Set.of("israel", "israeli"), Set.of("legal", "illegal"), Set.of("invaded", "evaded"));

  /** Ways to write the same Russian letters, each folded into one. */
  private static final List<Map.Entry<String, String>> LETTERS = List.of(
      Map.entry("shch", "sch"), Map.entry("kh", "h"), Map.entry("tch", "ch"), Map.entry("tz", "ts"),
      Map.entry("cz", "ts"), Map.entry("ks", "x"), Map.entry("yo", "o"), Map.entry("io", "o"), Map.entry("jo", "o"),
      Map.entry("ye", "e"), Map.entry("ie", "e"), Map.entry("je", "e"), Map.entry("yu", "u"), Map.entry("iu", "u"),
      Map.entry("ju", "u"), Map.entry("ya", "a"), Map.entry("ia", "a"), Map.entry("ja", "a"), Map.entry("ph", "f"),
      Map.entry("w", "v"), Map.entry("ij", "i"), Map.entry("iy", "i"), Map.entry("yi", "i"), Map.entry("yy", "i"),
      Map.entry("ii", "i"), Map.entry("y", "i"), Map.entry("j", "i"), Map.entry("g", "h"), Map.entry("'", ""),
      Map.entry("-", ""));

  private Spelling() {}

  /** Also of words that are no names. */
  static boolean isSameWord(String one, String other) {
    return isSameButForm(one, other) || isSlip(one, other);
  }

  /** The same letters and digits in the same order: capitals, accents, hyphens and apostrophes aside. */
  static boolean isSameButForm(String one, String other) {
    return bare(one).equals(bare(other)) && !bare(one).isEmpty();
  }

  /** Two ways to write one name, or a slip in one of them. */
  static boolean isSameName(String one, String other) {
    String a = bare(base(one));
    String b = bare(base(other));
    if (APART.contains(apart(a, b)) || isPair(a, b)) {
      return false;
    }
    String foldedOne = folded(a);
    String foldedOther = folded(b);
    int shorter = Math.min(foldedOne.length(), foldedOther.length());
    int slips = Slips.between(foldedOne, foldedOther, 2);
    return foldedOne.equals(foldedOther) && shorter > 1
        || slips <= 1 && isLengthened(a, b)
        || slips <= 1 && shorter >= SHORTEST_SLIP - 1
        || slips <= 2 && shorter >= SHORTEST_TWO_SLIPS_OF_NAME;
  }

  /** "Ek" and "Eck": the same ends, and a letter more between them. */
  private static boolean isLengthened(String one, String other) {
    return Math.abs(one.length() - other.length()) == 1 && Math.min(one.length(), other.length()) > 1
        && one.charAt(0) == other.charAt(0) && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  /** "Ivanov" and "Ivanova", "Ivanovsky" and "Ivanovskaya": a man and a woman. */
  private static boolean isPair(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    return longer.equals(shorter + "a") && (shorter.endsWith("v") || shorter.endsWith("n"))
        || longer.endsWith("skaya") && !shorter.endsWith("a")
            && shorter.startsWith(longer.substring(0, longer.length() - 3));
  }

  private static boolean isSlip(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST_SLIP || a.charAt(0) != b.charAt(0) && !isSwapped(a, b) || APART.contains(apart(a, b))
        || TellingWords.isTelling(a) != TellingWords.isTelling(b) || hasDigit(a) || hasDigit(b)) {
      return false;
    }
    int slips = Slips.between(a, b, 2);
    return slips <= 1 || slips <= 2 && shorter >= SHORTEST_TWO_SLIPS;
  }

  private static Set<String> apart(String a, String b) {
    return a.equals(b) ? Set.of() : Set.of(a, b);
  }

  private static boolean isSwapped(String a, String b) {
    return a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Without a possessive ending. */
  static String base(String word) {
    String plain = word.replace('’', '\'');
    return plain.endsWith("'s") || plain.endsWith("'S") ? plain.substring(0, plain.length() - 2) : plain;
  }

  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints()
        .filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static String folded(String bare) {
    String folded = bare;
    for (Map.Entry<String, String> letters : LETTERS) {
      folded = folded.replace(letters.getKey(), letters.getValue());
    }
    StringBuilder single = new StringBuilder();
    for (char c : folded.toCharArray()) {
      if (single.length() == 0 || single.charAt(single.length() - 1) != c) {
        single.append(c);
      }
    }
    return single.toString();
  }
}
