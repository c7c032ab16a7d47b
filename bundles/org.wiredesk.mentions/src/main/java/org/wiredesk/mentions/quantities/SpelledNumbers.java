package org.wiredesk.mentions.quantities;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wiredesk.text.CldrLocale;

/**
 * Fills tables with the numbers that CLDR's rules spell out, in all genders and cases that it has: 0 to 99 and the full
 * hundreds below 1000. All others are composed of these and of scale words; those are in the file of a language, and
 * where it has none in CLDR's compact numbers.
 */
final class SpelledNumbers {

  /** Languages that compose numbers of single characters; their files have them all. */
  private static final Set<String> CHARACTERS = Set.of("zh", "ja");
  private static final Set<String> UNUSUAL = Set.of("year", "verbose", "financial");
  /** Cases that CLDR has under two names. */
  private static final Map<String, String> SAME = Map.of("-ablative", "-instrumental", "-locative", "-prepositional");
  private static final int HUNDREDS = 100;

  private SpelledNumbers() {}

  static NumberWords of(String language) {
    ULocale locale = CldrLocale.of(language);
    boolean characters = CHARACTERS.contains(language);
    char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    NumberWords words = new NumberWords(decimal, characters);
    if (Quantities.knows(Locale.forLanguageTag(language))) {
      new NumberWordsFile(words).read("numbers_" + language + ".txt");
    } else {
      CompactForms.add(locale, words);
    }
    new NumberWordsFile(words).read("numbers.txt");
    RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    if (!characters && isOf(locale, format)) {
      spellOut(format, words);
    }
    return words;
  }

  /** A language may have data and yet no rules; ICU then takes those of the machine's own language. */
  private static boolean isOf(ULocale locale, RuleBasedNumberFormat format) {
    return format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage());
  }

  private static void spellOut(RuleBasedNumberFormat format, NumberWords words) {
    List<String> all = List.of(format.getRuleSetNames());
    for (String rules : all) {
      boolean same = SAME.entrySet().stream()
          .anyMatch(it -> rules.endsWith(it.getKey()) && all.contains(rules.replace(it.getKey(), it.getValue())));
      if (same || UNUSUAL.stream().anyMatch(rules::contains)) {
        continue;
      }
      QuantityKind kind = rules.contains("ordinal") ? QuantityKind.ORDINAL : QuantityKind.CARDINAL;
      for (int value = 0; value < HUNDREDS; value++) {
        add(words, format.format(value, rules), value, kind);
      }
      for (int value = HUNDREDS; value < HUNDREDS * 10; value += HUNDREDS) {
        add(words, format.format(value, rules), value, kind);
      }
    }
  }

  /** Where the rules have no ordinal they write the cardinal, or figures. */
  private static void add(NumberWords words, String spelled, int value, QuantityKind kind) {
    if (spelled.isEmpty() || Character.isDigit(spelled.codePointAt(0))) {
      return;
    }
    words.numbers().add(spelled, NumberWords.Word.of(BigDecimal.valueOf(value), kind));
    if (kind == QuantityKind.CARDINAL) {
      NumberWords.Word ordinal = NumberWords.Word.of(BigDecimal.valueOf(value), QuantityKind.ORDINAL);
      words.ordinalSuffixes().forEach(suffix -> words.numbers().add(spelled + suffix, ordinal));
    }
  }
}
