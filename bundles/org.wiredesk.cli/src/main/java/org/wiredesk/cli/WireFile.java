package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to check.
 *
 * @param path as found, from where the command runs
 * @param relative from the folder that was named on the command line; just the file's name when it was named itself
 */
record WireFile(Path path, Path relative) {

  /** As reports name it. */
  String name() {
    return name(path);
  }

  /** With {@code /} between folders on every system. */
  static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** By its name; a file named on the command line is read whatever it is called. */
  static boolean looksLikeWire(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }
}
