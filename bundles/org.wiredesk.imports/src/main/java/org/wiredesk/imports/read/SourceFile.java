package org.wiredesk.imports.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that is imported. */
public record SourceFile(String name, String text) {

  /** @throws IOException if it cannot be read, or is not in UTF-8 */
  public static SourceFile read(Path file) throws IOException {
    return of(file.getFileName().toString(), Files.readAllBytes(file));
  }

  /** The text of a file with its byte order mark, if it has one. */
  public static String exact(Path file) throws IOException {
    return decoded(file.getFileName().toString(), Files.readAllBytes(file));
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
