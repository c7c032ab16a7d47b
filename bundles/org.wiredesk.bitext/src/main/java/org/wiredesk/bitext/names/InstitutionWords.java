package org.wiredesk.bitext.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words with a capital that are translated, not taken as they sound: of bodies, offices and feasts. By their
 * beginnings, which stand in {@code institution-words.txt}.
 */
final class InstitutionWords {

  private static final int LONGEST = 14;
  private static final Map<String, Set<String>> BEGINNINGS = read();

  private InstitutionWords() {}

  static boolean contains(String word, Locale language) {
    Set<String> beginnings = BEGINNINGS.getOrDefault(language.getLanguage(), Set.of());
    String lower = word.toLowerCase(language);
    for (int length = 1; length <= Math.min(LONGEST, lower.length()); length++) {
      if (beginnings.contains(lower.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> beginnings = new HashMap<>();
    try (InputStream in = InstitutionWords.class.getResourceAsStream("institution-words.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(line -> beginnings.computeIfAbsent(line[0], language -> new HashSet<>())
              .addAll(Arrays.asList(line).subList(1, line.length)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words of institutions", e);
    }
    return beginnings;
  }
}
