package org.wiredesk.imports.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.Translation;

/** Reads how others name languages. */
final class Languages {

  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  private Languages() {}

  /** The tag that a desk file has for {@code ru-RU}, {@code en_GB}, {@code zh-TW}: without a country. */
  static String deskTag(String written) {
    Locale locale = Locale.forLanguageTag(written.strip().replace('_', '-'));
    String script = locale.getScript();
    if (script.isEmpty() && locale.getLanguage().equals("zh") && !locale.getCountry().isEmpty()) {
      script = TRADITIONAL.contains(locale.getCountry()) ? "Hant" : "Hans";
    }
    return locale.getLanguage() + (script.isEmpty() ? "" : "-" + script);
  }

  /** The tag for the heading of a column: {@code ru}, {@code en-GB}, {@code Russian}. */
  static Optional<String> ofHeading(String heading) {
    String text = heading.strip();
    return Translation.tag(text.replace('_', '-')).map(Languages::deskTag)
        .or(() -> Stream.of(Locale.getISOLanguages())
            .filter(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text))
            .findFirst());
  }
}
