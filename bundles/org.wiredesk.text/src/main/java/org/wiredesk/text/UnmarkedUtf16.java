package org.wiredesk.text;

import com.ibm.icu.lang.UScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises UTF-16 without a byte order mark in scripts where few bytes are 0. To be asked only of what is no text in any
 * other charset: two letters of plain English, too, are the bytes of one Chinese sign.
 */
final class UnmarkedUtf16 {

  /** The characters looked at; noise shows itself long before. */
  private static final int SAMPLE = 20_000;
  private static final double LEAST_LETTERS = 0.5;
  private static final double LEAST_IN_ONE_SCRIPT = 0.9;
  /** Written together with Han characters in one text. */
  private static final Set<Integer> WITH_HAN =
      Set.of(UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL, UScript.BOPOMOFO);

  private UnmarkedUtf16() {}

  /** The byte order in which the bytes are text; empty when there is none, or both are. */
  static Optional<CharsetGuess> of(byte[] bytes) {
    List<Charset> readable = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
        .filter(charset -> bytes.length % 2 == 0 && readsLikeText(TextBytes.decode(bytes, 0, charset).text())).toList();
    return readable.size() == 1 ? Optional.of(new CharsetGuess(readable.get(0), 0)) : Optional.empty();
  }

  /** Nothing that no text has, mostly letters, and nearly all of these, Latin ones aside, of one script. */
  private static boolean readsLikeText(String text) {
    int[] characters = text.codePoints().limit(SAMPLE).toArray();
    Map<Integer, Integer> scripts = new HashMap<>();
    int letters = 0;
    for (int c : characters) {
      if (isNever(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
        scripts.merge(script(c), 1, Integer::sum);
      }
    }
    int latin = scripts.getOrDefault(UScript.LATIN, 0);
    scripts.remove(UScript.LATIN);
    int most = scripts.values().stream().max(Integer::compare).orElse(0);
    return letters >= LEAST_LETTERS * characters.length && most > 0 && most >= LEAST_IN_ONE_SCRIPT * (letters - latin);
  }

  private static boolean isNever(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      default -> false;
    };
  }

  private static int script(int c) {
    int script = UScript.getScript(c);
    return WITH_HAN.contains(script) ? UScript.HAN : script;
  }
}
