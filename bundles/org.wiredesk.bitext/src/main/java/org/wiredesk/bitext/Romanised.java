package org.wiredesk.bitext;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Letters of any script in Latin ones, each by itself as ICU writes it: enough to see that two words sound alike, and
 * quick, since each letter is asked for once.
 */
final class Romanised {

  private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
  private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
  private static final AtomicReferenceArray<String> KNOWN = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  private Romanised() {}

  /** Small letters without marks: "sh" for ш; empty for what is no letter, and for halves of surrogate pairs. */
  static String of(char letter) {
    String known = KNOWN.get(letter);
    if (known == null) {
      known = write(letter);
      KNOWN.set(letter, known);
    }
    return known;
  }

  private static synchronized String write(char letter) {
    if (Character.isSurrogate(letter) || !Character.isLetter(letter) && !isVowelSign(letter)) {
      return "";
    }
    String latin = spelled(TO_LATIN.transliterate(String.valueOf(letter)).toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder(TO_ASCII.transliterate(latin).toLowerCase(Locale.ROOT));
    for (int i = out.length() - 1; i >= 0; i--) {
      if (out.charAt(i) < 'a' || out.charAt(i) > 'z') {
        out.deleteCharAt(i);
      }
    }
    return out.toString();
  }

  /** Letters with a caron or a circumflex as English papers spell them. */
  private static String spelled(String latin) {
    return switch (latin) {
      case "š", "ŝ", "ş" -> "sh";
      case "ž" -> "zh";
      case "č" -> "ch";
      case "đ" -> "d";
      default -> latin;
    };
  }

  private static boolean isVowelSign(char c) {
    int type = Character.getType(c);
    return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK && c > 0x36f;
  }
}
