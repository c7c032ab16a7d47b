package org.wiredesk.mentions.quantities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.text.Wire;

/**
 * Finds the quantities of a text. The words of a language are put together when it is first asked for and kept; all is
 * safe to use by several threads.
 */
public final class Quantities {

  private static final Set<String> LANGUAGES =
      Set.of("en", "ru", "uk", "de", "fr", "es", "it", "pl", "cs", "zh", "ja", "ar", "hi");
  private static final Map<String, NumberWords> WORDS = new ConcurrentHashMap<>();

  private Quantities() {}

  /** Whether the number words of a locale's language are known. */
  public static boolean knows(Locale language) {
    return LANGUAGES.contains(language.getLanguage());
  }

  /**
   * All quantities in order, none overlapping another; linear in the length of the text.
   *
   * @throws IllegalArgumentException if the number words of the language are not known
   */
  public static List<Quantity> of(String text, Locale language) {
    if (!knows(language)) {
      throw new IllegalArgumentException("no numbers are known of the language \"" + language.toLanguageTag() + "\"");
    }
    NumberWords words = WORDS.computeIfAbsent(language.getLanguage(), SpelledNumbers::of);
    return QuantityReader.read(text, words);
  }

  /** Those of a wire's sentences; none where the number words of the language are not known. */
  public static List<Quantity> of(Wire wire, Locale language) {
    return !knows(language) ? List.of() : wire.sentences().stream()
        .flatMap(sentence -> of(sentence.text(), language).stream().map(it -> it.shift(sentence.span().start())))
        .toList();
  }
}
