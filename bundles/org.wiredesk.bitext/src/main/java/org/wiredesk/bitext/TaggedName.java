package org.wiredesk.bitext;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file's name that may say its language before its ending: {@code story.ru.txt}, {@code story.pt-BR.txt}.
 *
 * @param base what comes before language and ending
 * @param language what it says; empty when it says none
 * @param ending with its dot; empty when there is none
 */
record TaggedName(String base, Optional<Locale> language, String ending) {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  static TaggedName of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot < 0 ? fileName : fileName.substring(0, dot);
    String ending = dot < 0 ? "" : fileName.substring(dot);
    int before = stem.lastIndexOf('.');
    Optional<Locale> language = before <= 0 ? Optional.empty() : language(stem.substring(before + 1));
    return new TaggedName(language.isEmpty() ? stem : stem.substring(0, before), language, ending);
  }

  /** Whether it is in a language, whatever the region. */
  boolean isIn(Locale other) {
    return language.filter(own -> own.getLanguage().equals(other.getLanguage())).isPresent();
  }

  /** A language of two letters, alone or with script or region behind it. */
  private static Optional<Locale> language(String tag) {
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    boolean known = LANGUAGES.contains(locale.getLanguage()) && locale.getLanguage().length() == 2;
    return known && locale.toLanguageTag().equalsIgnoreCase(tag.replace('_', '-'))
        ? Optional.of(locale) : Optional.empty();
  }
}
