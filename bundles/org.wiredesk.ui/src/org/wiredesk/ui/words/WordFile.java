package org.wiredesk.ui.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list on disk: UTF-8, one word or name a line; a line that begins with {@code #} is a remark. */
final class WordFile {

  private WordFile() {}

  /** No file, no words. */
  static Set<String> read(Path file) throws IOException {
    return lines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keeps what stands in the file, remarks included, and adds the word at its end unless it is there. */
  static void add(Path file, String word) throws IOException {
    String clean = word.strip();
    if (clean.isEmpty() || clean.startsWith("#") || read(file).contains(clean)) {
      return;
    }
    List<String> lines = new ArrayList<>(lines(file));
    lines.add(clean);
    replace(file, String.join("\n", lines) + "\n");
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }

  /** Whoever reads meanwhile sees the old list or the new one, never half of it. */
  private static void replace(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), ".words", ".tmp");
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
