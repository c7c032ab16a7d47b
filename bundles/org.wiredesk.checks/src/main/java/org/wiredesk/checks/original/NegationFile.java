package org.wiredesk.checks.original;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the list of negations: a language, a kind and words on each line; its head says what the kinds are. */
final class NegationFile {

  private static final String NAME = "negation.txt";

  private NegationFile() {}

  /** By language. */
  static Map<String, NegationWords> read() {
    Map<String, Map<String, List<String>>> lists = new HashMap<>();
    try (InputStream in = NegationFile.class.getResourceAsStream(NAME);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> take(line, lists));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, NegationWords> words = new HashMap<>();
    lists.forEach((language, kinds) -> words.put(language, new NegationWords(language, kinds)));
    return Map.copyOf(words);
  }

  private static void take(String line, Map<String, Map<String, List<String>>> lists) {
    String[] parts = line.split("\\s+", 3);
    String separator = parts[1].equals("idiom") ? "\\|" : "\\s+";
    lists.computeIfAbsent(parts[0], language -> new HashMap<>())
        .computeIfAbsent(parts[1], kind -> new ArrayList<>()).addAll(List.of(parts[2].strip().split(separator)));
  }
}
