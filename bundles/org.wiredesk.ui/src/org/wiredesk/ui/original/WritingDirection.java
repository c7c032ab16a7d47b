package org.wiredesk.ui.original;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class WritingDirection {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo");

  private WritingDirection() {}

  /** By its script where the language says one, else by what it is usually written in. */
  static boolean isRightToLeft(Locale language) {
    return language.getScript().isEmpty()
        ? RIGHT_TO_LEFT.contains(language.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
  }
}
