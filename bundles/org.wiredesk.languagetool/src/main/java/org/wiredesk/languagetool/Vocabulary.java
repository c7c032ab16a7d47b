package org.wiredesk.languagetool;

import java.util.Locale;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/** How common a word is in one variant of English, and whether it is at home in another. */
final class Vocabulary {

  /**
   * Words at or above are everyday words. LanguageTool's dictionaries grade words by the logarithm of their frequency:
   * "government" has 16, "Moscow" and "Holland" 11, "stroll" 9, "krill" 7, words never counted 0.
   */
  static final int COMMON = 11;

  private final MorfologikSpeller own;
  private final MorfologikSpeller other;

  private Vocabulary(MorfologikSpeller own, MorfologikSpeller other) {
    this.own = own;
    this.other = other;
  }

  /** The dictionaries are shared with LanguageTool's own spelling rules. */
  static Vocabulary of(String variant) {
    return new Vocabulary(dictionary(variant), dictionary(variant.equals("en-US") ? "en-GB" : "en-US"));
  }

  private static MorfologikSpeller dictionary(String variant) {
    return new MorfologikSpeller("/en/hunspell/" + variant.replace('-', '_') + ".dict", 1);
  }

  /** Of a word in any case. */
  boolean isCommon(String word) {
    return own.getFrequency(word) >= COMMON;
  }

  /** Of a word that no news day goes by without: "actual", "list", "police". */
  boolean isVeryCommon(String word) {
    return own.getFrequency(word) > COMMON;
  }

  /** American in a British, Australian or Canadian wire, British in an American one. */
  boolean isAtHomeElsewhere(String word) {
    String lower = word.toLowerCase(Locale.ENGLISH);
    return own.isMisspelled(lower) && !other.isMisspelled(lower);
  }

  /** Whether the word, or the word without its capital, is in the dictionary. */
  boolean knows(String word) {
    return !own.isMisspelled(word) || !own.isMisspelled(word.toLowerCase(Locale.ENGLISH));
  }
}
