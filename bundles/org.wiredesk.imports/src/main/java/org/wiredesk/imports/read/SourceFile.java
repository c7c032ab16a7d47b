package org.wiredesk.imports.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that is imported. */
public record SourceFile(String name, String text) {

  /** A book of a million facts is smaller. What is read of it takes several times as much memory. */
  private static final long MOST_MEGABYTES = 100;
  private static final long MEGABYTE = 1_000_000;

  /** @throws IOException if it cannot be read, is not in UTF-8 or too large */
  public static SourceFile read(Path file) throws IOException {
    byte[] content = bytes(file);
    return of(file.getFileName().toString(), content);
  }

  /** The text of a file with its byte order mark, if it has one. */
  public static String exact(Path file) throws IOException {
    return decoded(file.getFileName().toString(), bytes(file));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableImportException(file + " is a folder; name the files in it, for example "
          + file.resolve("results.json").normalize());
    }
    long megabytes = Files.size(file) / MEGABYTE;
    if (megabytes > MOST_MEGABYTES) {
      throw new UnreadableImportException(file.getFileName() + " has " + megabytes + " megabytes, more than "
          + MOST_MEGABYTES + ": ask for less, or cut it into several files");
    }
    return Files.readAllBytes(file);
  }

  /** @throws UnreadableImportException if the content is not in UTF-8 */
  public static SourceFile of(String name, byte[] content) throws UnreadableImportException {
    String text = decoded(name, content);
    return new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String decoded(String name, byte[] content) throws UnreadableImportException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableImportException(name + " is not in UTF-8; save it so", e);
    }
  }
}
