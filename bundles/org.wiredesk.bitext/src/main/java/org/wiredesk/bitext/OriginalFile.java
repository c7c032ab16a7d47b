package org.wiredesk.bitext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wiredesk.text.WireReaders;

/** A file that holds what a wire was translated from. */
public record OriginalFile(Path path, Locale language) {

  /** @throws IOException if it cannot be read, with what to do about it */
  public Original read() throws IOException {
    return new Original(WireReaders.read(path).text(), language);
  }

  /**
   * With what a person corrected of its alignment with a wire.
   *
   * @throws IOException if it or the corrections cannot be read, with what to do about it
   */
  public Original readFor(Path wire) throws IOException {
    return read().alignedBy(HandAlignmentFile.beside(wire).read());
  }
}
