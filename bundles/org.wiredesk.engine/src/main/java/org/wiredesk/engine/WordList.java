package org.wiredesk.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.AtomicFile;

/**
 * Words and names that are right as they stand: a UTF-8 text file with one a line. Blank lines and what follows a
 * {@code #} at the start of a line are for people.
 *
 * @param file where the list is kept
 * @param words as written, in the order of the file
 */
public record WordList(Path file, Set<String> words) {

  /** A list of words grown by hand is far below this. */
  static final long MAX_BYTES = 16_000_000;

  private static final Path PLACE = Path.of(".wiredesk", "words.txt");

  /** Reading, changing and writing again must not cross with another thread's. */
  private static final Object WRITING = new Object();

  public WordList {
    words = Set.copyOf(words);
  }

  /** Where a person's own list is. */
  public static Path ofUser(Path home) {
    return home.resolve(PLACE);
  }

  /** Where the list of a project is, or would be. */
  public static Path ofProject(Path folder) {
    return folder.resolve(PLACE);
  }

  /** The list for a wire: the one in its folder, else in the nearest folder above that has one. */
  public static Optional<Path> nearest(Path wire) {
    for (Path folder = wire.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
      Path list = folder.resolve(PLACE);
      if (Files.isRegularFile(list)) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a list; one that does not exist is empty.
   *
   * @throws IOException if it cannot be read or is no UTF-8 text; the message names the file
   */
  public static WordList read(Path file) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    for (String line : text(file).lines().toList()) {
      String word = line.strip();
      if (!word.isEmpty() && !word.startsWith("#")) {
        words.add(word);
      }
    }
    return new WordList(file, words);
  }

  /**
   * Adds a word to the list in a file and keeps all else that stands there. A list that is sorted stays so.
   *
   * @param word may have spaces within, as names do
   * @return the list as it is now
   * @throws IllegalArgumentException if a list cannot hold the word: it is blank, has a line end or begins with
   *     {@code #}
   * @throws IOException if the file cannot be read or written; it is then as before
   */
  public static WordList add(Path file, String word) throws IOException {
    String plain = word.strip();
    if (plain.isEmpty() || plain.startsWith("#") || plain.lines().count() > 1) {
      throw new IllegalArgumentException("not a word for a word list: \"" + word + "\"");
    }
    synchronized (WRITING) {
      WordList old = read(file);
      if (old.words.contains(plain)) {
        return old;
      }
      String text = with(text(file), plain);
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
      return read(file);
    }
  }

  private static String with(String text, String word) {
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.add(placeFor(word, lines), word);
    return String.join(lineEnd, lines) + lineEnd;
  }

  /** In the last block of words if that is sorted, else at the end. */
  private static int placeFor(String word, List<String> lines) {
    int start = lines.size();
    while (start > 0 && !lines.get(start - 1).isBlank() && !lines.get(start - 1).strip().startsWith("#")) {
      start--;
      if (start + 1 < lines.size() && compare(lines.get(start), lines.get(start + 1)) > 0) {
        return lines.size();
      }
    }
    int place = lines.size();
    while (place > start && compare(word, lines.get(place - 1)) < 0) {
      place--;
    }
    return place;
  }

  private static int compare(String a, String b) {
    return String.CASE_INSENSITIVE_ORDER.compare(a.strip(), b.strip());
  }

  private static String text(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("not a word list but a folder or device: " + file);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("too big for a word list (more than " + MAX_BYTES / 1_000_000 + " MB): " + file);
    }
    return decode(file, Files.readAllBytes(file));
  }

  private static String decode(Path file, byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      long line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new IOException("word list is not UTF-8 text (line " + line + "): " + file, e);
    }
  }
}
