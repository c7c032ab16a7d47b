package org.wiredesk.bitext.names;

import java.lang.Character.UnicodeScript;

/** How a script writes the names of others, as far as comparing them needs to know. */
enum Writing {
  /** Names stand in it as they are, or as the language spells them. */
  LATIN(0.25, 0.3, 0.3),
  /** Letter for letter: Cyrillic, Greek, Georgian, Armenian, Hangul. */
  ALPHABET(0.25, 0.3, 0.33),
  /** Most vowels are not written: Arabic, Hebrew. */
  CONSONANTS(0.1, 0.12, 0.2),
  /** Devanagari and its sisters. */
  INDIC(0.15, 0.2, 0.24),
  /** Syllables with a vowel each. */
  KANA(0.08, 0.2, 0.22),
  /** Characters that sound roughly alike, a syllable each. */
  HAN(0.12, 0.18, 0.25);

  /** Cost of a vowel that the original has and the name has not. */
  final double addedVowel;
  /** Cost of a vowel that the name has and the original has not. */
  final double droppedVowel;
  /** The distance below which a word and a name are one. */
  final double limit;

  Writing(double addedVowel, double droppedVowel, double limit) {
    this.addedVowel = addedVowel;
    this.droppedVowel = droppedVowel;
    this.limit = limit;
  }

  static Writing of(int letter) {
    return switch (UnicodeScript.of(letter)) {
      case LATIN -> LATIN;
      case ARABIC, HEBREW -> CONSONANTS;
      case DEVANAGARI, BENGALI, GUJARATI, GURMUKHI, TAMIL, TELUGU, KANNADA, MALAYALAM, ORIYA -> INDIC;
      case KATAKANA, HIRAGANA -> KANA;
      case HAN -> HAN;
      default -> ALPHABET;
    };
  }
}
