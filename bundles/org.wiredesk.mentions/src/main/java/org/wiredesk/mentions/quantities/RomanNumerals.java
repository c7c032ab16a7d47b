package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Roman numerals below 40 as ordinals: "XXI", "II", also in Cyrillic capitals. A single letter counts only before
 * a century or a part of a year or with the ending of an ordinal.
 */
final class RomanNumerals {

  private static final int LONGEST = 8;
  private static final Set<String> COUNTED = Set.of("century", "quarter", "halfyear");
  private static final Set<String> ENDINGS = Set.of("e", "er", "ème", "eme", "ième", "th", "st", "nd", "rd");

  private RomanNumerals() {}

  static Optional<Amount> at(Pieces pieces, NumberWords words, int index) {
    Piece piece = pieces.at(index);
    if (!piece.isWord() || piece.text().length() > LONGEST) {
      return Optional.empty();
    }
    boolean century = words.units().longest(pieces, index + 1)
        .filter(it -> COUNTED.contains(it.meaning().id())).isPresent();
    String letters = withoutEnding(piece.text());
    int value = letters.length() > 1 || century || letters.length() < piece.text().length() ? value(letters) : 0;
    return value == 0 ? Optional.empty() : Optional.of(
        Amount.word(NumberWords.Word.of(BigDecimal.valueOf(value), QuantityKind.ORDINAL), index + 1));
  }

  /** "XXIe" and "XIXème" are ordinals of French. */
  private static String withoutEnding(String text) {
    int end = text.length();
    while (end > 0 && Character.isLowerCase(text.charAt(end - 1))) {
      end--;
    }
    boolean ordinal = end == text.length() || ENDINGS.contains(text.substring(end));
    return ordinal ? text.substring(0, end) : "";
  }

  /** 0 if it is none, or not written as one writes it. */
  private static int value(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit == 0) {
        return 0;
      }
      boolean before = i + 1 < text.length() && digit < digit(text.charAt(i + 1));
      value += before ? -digit : digit;
    }
    return value > 0 && text.length() == written(value) ? value : 0;
  }

  /** How many letters a number below 40 takes. */
  private static int written(int value) {
    int[] ones = {0, 1, 2, 3, 2, 1, 2, 3, 4, 2};
    return value / 10 + ones[value % 10];
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'I', 'І' -> 1;
      case 'V' -> 5;
      case 'X', 'Х' -> 10;
      default -> 0;
    };
  }
}
