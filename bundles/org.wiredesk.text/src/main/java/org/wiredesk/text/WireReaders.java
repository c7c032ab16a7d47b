package org.wiredesk.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** All formats that wires are read from. */
public final class WireReaders {

  /** The largest file read, in bytes: a wire has some 5,000, and nobody edits a text of fifty million. */
  public static final long LARGEST_FILE = 50L * 1024 * 1024;

  /** The first that reads a file gets it; plain text takes what is left. */
  private static final List<WireReader> READERS = List.of(new PlainTextReader());

  private WireReaders() {}

  /**
   * Reads a file whole. An empty file is an empty wire.
   *
   * @throws UnreadableWireException if it is a folder, larger than {@link #LARGEST_FILE}, or no text
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  public static WireSource read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableWireException(file, "is a folder; name the files in it.");
    }
    long size = Files.size(file);
    if (size > LARGEST_FILE) {
      throw new UnreadableWireException(file, String.format(Locale.ROOT,
          "has %d MB; wires up to %d MB are read. Split it first.", size >> 20, LARGEST_FILE >> 20));
    }
    Path name = file.getFileName();
    return read(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
  }

  /**
   * Reads what a file of that name contains.
   *
   * @throws UnreadableWireException if it is no text
   */
  public static WireSource read(String fileName, byte[] content) throws IOException {
    for (WireReader reader : READERS) {
      if (reader.reads(fileName, content)) {
        return reader.read(fileName, content);
      }
    }
    throw new UnreadableWireException(fileName, "is of no format that Wiredesk reads. Save it as plain text.");
  }
}
