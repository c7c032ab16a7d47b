package org.wiredesk.bitext.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the forms of an English word have in common: "stops", "stopped" and "stopping" all give "stop", "said" gives
 * "say". It need not be a word: "police" gives "polic".
 */
final class EnglishStem {

  private static final int SHORTEST = 3;
  private static final Map<String, String> IRREGULAR = irregular();

  private EnglishStem() {}

  /** Of a word in small letters. */
  static String of(String word) {
    String base = IRREGULAR.getOrDefault(word, word);
    return bare(adverb(inflected(base)));
  }

  private static String inflected(String word) {
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return without(word, 3, "y");
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
      return inflected(without(word, 1, ""), word);
    }
    return word.endsWith("ed") && !word.endsWith("eed") ? without(word, 2, "") : word.endsWith("ing") ? without(word, 3, "") : word;
  }

  /** "Meetings" is a meeting first. */
  private static String inflected(String singular, String word) {
    return singular.equals(word) ? word : singular.endsWith("ing") ? without(singular, 3, "") : singular;
  }

  private static String adverb(String word) {
    return word.endsWith("ly") ? without(word, 2, "") : word;
  }

  private static String without(String word, int letters, String instead) {
    String rest = word.substring(0, word.length() - letters);
    return rest.length() >= SHORTEST - instead.length() && hasVowel(rest + instead) ? rest + instead : word;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  /** Without an e at its end, with one consonant for two and i for y. */
  private static String bare(String word) {
    int end = word.length();
    while (end > SHORTEST && word.charAt(end - 1) == 'e') {
      end--;
    }
    if (end > SHORTEST && word.charAt(end - 1) == word.charAt(end - 2)) {
      end--;
    }
    if (end > SHORTEST && word.charAt(end - 1) == 'y') {
      return word.substring(0, end - 1) + 'i';
    }
    return word.substring(0, end);
  }

  private static Map<String, String> irregular() {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = EnglishStem.class.getResourceAsStream("irregular-en.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(forms -> {
            for (int i = 1; i < forms.length; i++) {
              words.put(forms[i], forms[0]);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the forms of English words", e);
    }
    return Map.copyOf(words);
  }
}
