package org.wiredesk.report.sarif;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI reference; a name may hold any character. */
final class FileUri {

  private FileUri() {}

  /** @param file with {@code /} between folders; relative, absolute, or with a drive before it */
  static String of(String file) {
    try {
      boolean drive = file.startsWith(":/", 1) && Character.isLetter(file.charAt(0));
      if (drive || file.startsWith("/")) {
        return new URI("file", "", (drive ? "/" : "") + file, null).toASCIIString();
      }
      return new URI(null, null, "/" + file, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a file: " + file, e);
    }
  }
}
