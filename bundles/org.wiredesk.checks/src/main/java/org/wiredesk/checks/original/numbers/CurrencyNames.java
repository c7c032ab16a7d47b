package org.wiredesk.checks.original.numbers;

import java.util.List;
import java.util.Optional;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.mentions.quantities.Quantity;

/**
 * What texts call a currency that English has no sign for. «Крон» are read as those of one country, but a text seldom
 * says of which; so the name is the translation's own ("crowns") or else the original's, never a code that neither has.
 */
final class CurrencyNames {

  /** What stands between a number and its currency in some languages. */
  private static final List<String> PREPOSITIONS = List.of("de ", "di ", "d'", "d’");

  private CurrencyNames() {}

  /** The original's sum in English figures, with the name of its currency. */
  static String sum(NumberFault fault, Quantity original, Bitext bitext) {
    String number = EnglishNumber.number(original);
    return fault.translation().filter(mine -> mine.unit().equals(original.unit()) && !mine.is(1))
        .flatMap(mine -> named(number, mine, bitext.translation().text()))
        .or(() -> named(number, original, bitext.original().text()))
        .orElse(number);
  }

  /** As one of the texts would write a number; empty if what stands there cannot be parted from its own number. */
  private static Optional<String> named(String number, Quantity like, String text) {
    String before = text.substring(like.span().start(), like.number().start()).strip();
    String behind = text.substring(like.number().end(), like.span().end()).strip();
    if (!before.isEmpty()) {
      boolean word = Character.isLetter(before.codePointBefore(before.length()));
      return Optional.of(before + (word ? " " : "") + number);
    }
    boolean apart = !behind.isEmpty() && !behind.startsWith("-");
    return apart ? Optional.of(number + " " + withoutPreposition(behind)) : Optional.empty();
  }

  private static String withoutPreposition(String name) {
    return PREPOSITIONS.stream().filter(name::startsWith).findFirst()
        .map(word -> name.substring(word.length())).orElse(name);
  }
}
