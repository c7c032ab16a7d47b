package org.wiredesk.checks.original.negation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A line of a list that lies beside the checks: a language, a kind and words; the head of each list says what the
 * kinds are. Words are parted by blanks, expressions by upright strokes.
 *
 * @param language its tag
 */
record WordList(String language, String kind, List<String> words) {

  private static final Set<String> EXPRESSIONS = Set.of("idiom", "void");

  /** @throws UncheckedIOException if there is no such list */
  static List<WordList> read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(WordList::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordList of(String line) {
    String[] parts = line.split("\\s+", 3);
    String separator = EXPRESSIONS.contains(parts[1]) ? "\\|" : "\\s+";
    return new WordList(parts[0], parts[1], List.of(parts[2].strip().split(separator)));
  }
}
