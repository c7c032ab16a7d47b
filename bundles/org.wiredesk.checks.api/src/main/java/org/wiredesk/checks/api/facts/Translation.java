package org.wiredesk.checks.api.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a thing is called in another language than the desk's English: all names are right, the first is the usual one.
 *
 * @param language a language tag in its usual spelling: {@code ru}, {@code zh-Hant}
 */
public record Translation(String language, List<String> names) {

  public Translation {
    names = List.copyOf(names);
  }

  /**
   * A language tag in its usual spelling, if there is such a language.
   *
   * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
   */
  public static Optional<String> tag(String written) {
    Locale locale = Locale.forLanguageTag(written);
    String language = locale.getLanguage();
    boolean known = !language.isEmpty() && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
    return known && locale.toLanguageTag().equalsIgnoreCase(written)
        ? Optional.of(locale.toLanguageTag()) : Optional.empty();
  }

  /** Whether a text in some language may use these names: what is said of Chinese holds for {@code zh-Hant} too. */
  public boolean isFor(String textLanguage) {
    Locale text = Locale.forLanguageTag(textLanguage);
    Locale mine = Locale.forLanguageTag(language);
    return mine.getLanguage().equals(text.getLanguage())
        && fits(mine.getScript(), text.getScript()) && fits(mine.getCountry(), text.getCountry());
  }

  private static boolean fits(String mine, String other) {
    return mine.isEmpty() || other.isEmpty() || mine.equals(other);
  }
}
