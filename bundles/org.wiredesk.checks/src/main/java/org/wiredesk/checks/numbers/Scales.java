package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/** The words for a thousand, a million, a billion and a trillion. */
final class Scales {

  private static final List<String> WORDS = List.of("thousand", "million", "billion", "trillion");
  private static final Map<String, String> SHORT =
      Map.of("mln", "million", "mn", "million", "bln", "billion", "bn", "billion", "trn", "trillion", "tn", "trillion");

  private Scales() {}

  /** The scale word of an amount, in full: "billion" of "3.5 bln". */
  static Optional<String> of(Amount amount) {
    String word = word(amount);
    String full = SHORT.getOrDefault(word, word);
    return WORDS.contains(full) ? Optional.of(full) : Optional.empty();
  }

  private static String word(Amount amount) {
    String written = amount.written().toLowerCase(Locale.ROOT);
    int start = written.length();
    while (start > 0 && Character.isLetter(written.charAt(start - 1))) {
      start--;
    }
    return written.substring(start);
  }

  /** A number with its scale word: "3.5 billion". */
  static String named(BigDecimal number) {
    BigDecimal scale = BigDecimal.valueOf(1000);
    String word = "";
    for (int i = 1; i < WORDS.size(); i++) {
      BigDecimal next = BigDecimal.TEN.pow(3 * (i + 1));
      if (number.abs().compareTo(next) >= 0) {
        scale = next;
        word = " " + WORDS.get(i);
      }
    }
    return Amount.plain(word.isEmpty() ? number : number.divide(scale)) + word;
  }

  /** Puts the scale word in the place of another that brings an amount near to a number; none where it has none. */
  static Optional<Fix> other(Amount amount, BigDecimal right) {
    return of(amount).map(WORDS::indexOf)
        .map(scale -> amount.value().compareTo(right) > 0 ? scale - 1 : scale + 1)
        .filter(scale -> scale >= 0 && scale < WORDS.size())
        .map(scale -> replace(amount, WORDS.get(scale)));
  }

  /** Puts another scale word in the place of an amount's. */
  static Fix replace(Amount amount, String scale) {
    Span place = new Span(amount.number().end() - word(amount).length(), amount.number().end());
    return new Fix("Change to “" + scale + "”", List.of(new TextEdit(place, scale)));
  }
}
