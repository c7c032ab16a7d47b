package org.wiredesk.bitext.names;

import java.util.Locale;

/** Abbreviations of capitals: many stand as they are, some are spelled, some have other letters. */
final class Acronyms {

  private Acronyms() {}

  static boolean isAnswered(String acronym, OriginalSentence sentence) {
    String lower = acronym.toLowerCase(Locale.ROOT);
    for (OriginalWord word : sentence.words()) {
      if (word.writing() == Writing.LATIN && word.text().toLowerCase(Locale.ROOT).startsWith(lower)
          || word.writing() != Writing.LATIN
              && SoundDistance.distance(Sounds.of(acronym, Writing.LATIN), word.sounds(), word.writing()) < 0.3) {
        return true;
      }
    }
    return false;
  }
}
