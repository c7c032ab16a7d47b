package org.wiredesk.mentions.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Paragraph;
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

  /** Those of a wire's paragraphs, without its dateline's. */
  public static List<Quantity> of(Wire wire, Locale language) {
    List<Quantity> found = new ArrayList<>();
    for (Paragraph paragraph : wire.paragraphs()) {
      int start = paragraph.span().start();
      of(paragraph.span().of(wire.text()), language).stream()
          .map(quantity -> quantity.shift(start))
          .filter(quantity -> !isOfDateline(quantity, wire.dateline()))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isOfDateline(Quantity quantity, Optional<Dateline> dateline) {
    return dateline.filter(line -> line.span().overlaps(quantity.span())).isPresent();
  }
}
