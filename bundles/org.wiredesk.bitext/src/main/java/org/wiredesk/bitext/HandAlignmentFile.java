package org.wiredesk.bitext;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.text.AtomicFile;

/**
 * The file beside a wire with what a person corrected of its alignment: for each pair a line of the original's words,
 * one of the translation's, and a blank line. Sorted, so that versions in which different people corrected different
 * places merge; where git could not, its conflict marks are skipped and the pairs of both sides hold.
 *
 * <pre>
 * original:    Министр прибыл в Ригу.
 * translation: The minister arrived in Riga.
 * </pre>
 */
public final class HandAlignmentFile {

  public static final String EXTENSION = ".pairs";

  private static final String HEAD = "# Sentences that belong together, paired by hand. Written by Wiredesk.\n";
  private static final String ORIGINAL = "original:";
  private static final String TRANSLATION = "translation:";

  private final Path file;

  private HandAlignmentFile(Path file) {
    this.file = file;
  }

  /** {@code story.en.txt.pairs} for {@code story.en.txt}. */
  public static HandAlignmentFile beside(Path wire) {
    return new HandAlignmentFile(wire.resolveSibling(wire.getFileName() + EXTENSION));
  }

  public Path path() {
    return file;
  }

  /**
   * What stands in it; nothing when there is no file.
   *
   * @throws IOException if it cannot be read or is no text in UTF-8
   */
  public HandAlignment read() throws IOException {
    try {
      return parse(Files.readString(file));
    } catch (NoSuchFileException none) {
      return HandAlignment.NONE;
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no text in UTF-8: delete it, or restore it from version control", e);
    }
  }

  /**
   * Writes all of it at once, or leaves what was there. Without pairs the file is deleted.
   *
   * @throws IOException if it cannot be written
   */
  public void write(HandAlignment alignment) throws IOException {
    if (alignment.pairs().isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      AtomicFile.write(file, format(alignment).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static HandAlignment parse(String text) {
    List<HandPair> pairs = new ArrayList<>();
    String original = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(ORIGINAL)) {
        original = line.substring(ORIGINAL.length());
      } else if (line.startsWith(TRANSLATION)) {
        String translation = line.substring(TRANSLATION.length());
        if (!original.isBlank() || !translation.isBlank()) {
          pairs.add(new HandPair(translation, original));
        }
        original = "";
      }
    }
    return new HandAlignment(pairs);
  }

  private static String format(HandAlignment alignment) {
    StringBuilder out = new StringBuilder(HEAD);
    alignment.pairs().stream().sorted(Comparator.comparing(HandPair::original).thenComparing(HandPair::translation))
        .forEach(pair -> out.append('\n').append((ORIGINAL + "    " + pair.original()).strip())
            .append('\n').append((TRANSLATION + " " + pair.translation()).strip()).append('\n'));
    return out.toString();
  }
}
