package org.wiredesk.text;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language as the CLDR knows it. Of a language without data ICU would give the words and signs of the machine's own;
 * what a wire says must not hang on that, so it gets those of no language.
 */
public final class CldrLocale {

  private static final Set<String> KNOWN =
      Stream.of(ULocale.getAvailableLocales()).map(ULocale::getLanguage).collect(Collectors.toUnmodifiableSet());

  private CldrLocale() {}

  /** {@link ULocale#ROOT} where the CLDR has no data of it. */
  public static ULocale of(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    return KNOWN.contains(locale.getLanguage()) ? locale : ULocale.ROOT;
  }
}
