package org.wiredesk.languagetool;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.WeightedSuggestion;

/** How common a word is in one variant of English, and whether it is at home in another. */
final class Vocabulary {

  /**
   * Words at or above are everyday words. LanguageTool's dictionaries grade words by the logarithm of their frequency:
   * "government" has 16, "Moscow" and "Holland" 11, "stroll" 9, "krill" 7, words never counted 0.
   */
  static final int COMMON = 11;

  /** Words at or above are met every day in news: "accord" has 10, "insult" 10, "receipt" 9, "lunatic" 8. */
  private static final int AT_HOME_IN_NEWS = 10;

  private static final int REMEMBERED_WORDS = 20_000;

  private final MorfologikSpeller own;
  private final MorfologikSpeller other;

  /** What was found out about the words seen last. */
  private final Map<String, Boolean> slips = new LinkedHashMap<>(256, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > REMEMBERED_WORDS;
    }
  };

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

  /** Whether a word is an everyday word with one slip in it. */
  boolean isSlipOfCommonWord(String word) {
    synchronized (slips) {
      Boolean known = slips.get(word);
      if (known != null) {
        return known;
      }
    }
    boolean slip = word.length() >= NearMiss.MIN_LENGTH
        && own.getSuggestions(word).stream().map(WeightedSuggestion::getWord)
            .anyMatch(meant -> NearMiss.of(word, meant) && isCommon(meant));
    synchronized (slips) {
      slips.put(word, slip);
    }
    return slip;
  }

  /** Of a word that newsrooms write every day: "police", "accord", "trap", "Finnish". */
  boolean isAtHomeInNews(String word) {
    String capitalised = word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    return Math.max(own.getFrequency(word), own.getFrequency(capitalised)) >= AT_HOME_IN_NEWS;
  }

  /** American in a British, Australian or Canadian wire, British in an American one. */
  boolean isAtHomeElsewhere(String word) {
    String lower = word.toLowerCase(Locale.ENGLISH);
    return own.isMisspelled(lower) && !other.isMisspelled(lower);
  }

  /** British in a British wire, American in an American one; of a lower-case word that news often writes. */
  boolean isAtHomeOnlyHere(String word) {
    return own.getFrequency(word) >= AT_HOME_IN_NEWS && other.isMisspelled(word);
  }

  /** Whether the word, or the word without its capital, is in the dictionary. */
  boolean knows(String word) {
    return !own.isMisspelled(word) || !own.isMisspelled(word.toLowerCase(Locale.ENGLISH));
  }
}
