package org.wiredesk.engine.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** How wide texts are in some font, in pixels: the sum of their characters. Not safe for several threads. */
public final class TextWidths {

  private static final String MORE = "…";

  private final IntToDoubleFunction ofCharacter;
  private final Map<Integer, Double> known = new HashMap<>();

  /** @param ofCharacter the width of a code point; asked once for each */
  public TextWidths(IntToDoubleFunction ofCharacter) {
    this.ofCharacter = ofCharacter;
  }

  /** Of a sans-serif font that nobody has measured: rather too wide than too narrow. */
  static TextWidths guess(double fontSize) {
    return new TextWidths(character -> fontSize * guessOf(character));
  }

  public double of(String text) {
    return text.codePoints().mapToDouble(this::of).sum();
  }

  /** The text, or as much of its beginning as fits with "…"; whole characters, and at least one of them. */
  public String elide(String text, double most) {
    if (of(text) <= most) {
      return text;
    }
    double room = most - of(MORE);
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      room -= of(character);
      if (room < 0 && end > 0) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end).stripTrailing() + MORE;
  }

  private double of(int character) {
    return known.computeIfAbsent(character, ofCharacter::applyAsDouble);
  }

  /** In parts of the font's size, after the widest of the common sans-serif fonts. */
  private static double guessOf(int character) {
    if (character > 0x2E7F) {
      return 1.05;
    }
    if ("iljtfI.,:;'|!() ".indexOf(character) >= 0) {
      return 0.36;
    }
    if (character == 'm' || character == 'w' || character == 'M' || character == 'W' || character == '…') {
      return 0.98;
    }
    return Character.isUpperCase(character) || character > 0x24F ? 0.76 : 0.63;
  }
}
