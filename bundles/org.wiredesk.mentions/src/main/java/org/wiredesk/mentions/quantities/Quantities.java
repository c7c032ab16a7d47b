package org.wiredesk.mentions.quantities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /**
   * Whether number words in all their forms and units are known of a locale's language. Of others figures are read, and
   * the words that CLDR has.
   */
  public static boolean knows(Locale language) {
    return LANGUAGES.contains(language.getLanguage());
  }

  /** All quantities in order, none overlapping another; linear in the length of the text. */
  public static List<Quantity> of(String text, Locale language) {
    return QuantityReader.read(text, words(language));
  }

  /** The units that a text names, with a number or without one: the day of "within a day". */
  public static Set<Unit> unitsNamed(String text, Locale language) {
    Pieces pieces = Pieces.of(text);
    Phrasebook<Unit> units = words(language).units();
    return IntStream.range(0, pieces.size()).boxed()
        .flatMap(at -> units.longest(pieces, at).stream()).map(Phrasebook.Match::meaning)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static NumberWords words(Locale language) {
    return WORDS.computeIfAbsent(language.getLanguage(), SpelledNumbers::of);
  }

  /** Those of a wire's sentences. */
  public static List<Quantity> of(Wire wire, Locale language) {
    return wire.sentences().stream()
        .flatMap(sentence -> of(sentence.text(), language).stream().map(it -> it.shift(sentence.span().start())))
        .toList();
  }
}
