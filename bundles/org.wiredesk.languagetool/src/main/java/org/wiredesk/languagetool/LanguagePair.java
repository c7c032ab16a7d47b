package org.wiredesk.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.CheckProfile;

/**
 * The English variant a wire is written in, and the language it was translated from.
 *
 * @param variant one of {@link #VARIANTS}
 * @param original the primary subtag, when LanguageTool knows false friends between that language and English
 */
record LanguagePair(String variant, Optional<String> original) {

  static final List<String> VARIANTS = List.of("en-US", "en-GB", "en-AU", "en-CA");

  /** Ukrainian and Chinese have LanguageTool modules too, but its list holds no false friends for them. */
  static final List<String> ORIGINALS = List.of("ru", "de", "fr", "es");

  /** Plain "en" and variants without spelling rules of their own are read as American. */
  static LanguagePair of(CheckProfile profile) {
    String variant = VARIANTS.stream().filter(profile.language()::equalsIgnoreCase).findFirst().orElse("en-US");
    return new LanguagePair(variant, profile.originalLanguage().map(LanguagePair::primary).filter(ORIGINALS::contains));
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }
}
