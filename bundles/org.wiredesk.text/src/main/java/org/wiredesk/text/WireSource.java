package org.wiredesk.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was read from a wire's file, and how it was written there, so that it can be written back alike.
 *
 * @param content the text, with the way back to the file's own line ends; offsets do not count a byte order mark
 * @param charset the charset it was decoded with
 * @param byteOrderMark whether the file began with one; it is not part of the text
 * @param lineEnd what most lines ended with
 * @param damaged how many stretches of bytes were no characters in {@code charset} and stand as U+FFFD in the text;
 *     when there is one, {@link #encode} would not give the file back
 * @param metadataDate the date the format carries, when it does
 */
public record WireSource(
    NormalizedText content,
    Charset charset,
    boolean byteOrderMark,
    LineEnd lineEnd,
    int damaged,
    Optional<LocalDate> metadataDate) {

  /** The text with {@code \n} only as its line end. */
  public String text() {
    return content.text();
  }

  public Wire wire() {
    return Wire.of(text(), new WireOptions(Optional.empty(), metadataDate));
  }

  /** The wire as of a day that the user gave. */
  public Wire wire(LocalDate userDate) {
    return Wire.of(text(), new WireOptions(Optional.of(userDate), metadataDate));
  }

  /**
   * The bytes of a file with {@code newText} and this one's charset, byte order mark and line ends.
   *
   * @param newText with {@code \n} only as its line end
   * @throws java.nio.charset.CharacterCodingException if the charset lacks a character of it
   */
  public byte[] encode(String newText) throws IOException {
    String lines = lineEnd == LineEnd.LF ? newText : newText.replace("\n", lineEnd.characters());
    return TextBytes.encode(lines, charset, byteOrderMark);
  }
}
