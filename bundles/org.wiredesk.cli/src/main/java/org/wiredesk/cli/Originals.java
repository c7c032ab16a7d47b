package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.bitext.Original;
import org.wiredesk.bitext.OriginalFile;

/** Finds the original of a wire. Safe for use by several threads. */
interface Originals {

  Originals NONE = wire -> Optional.empty();

  /** @throws IOException if a folder cannot be listed */
  Optional<OriginalFile> of(Path wire) throws IOException;

  /** Whether somebody said where they are: then one that is missing is to be told. */
  default boolean wereNamed() {
    return false;
  }

  /** @throws IOException if it cannot be found or read */
  default Optional<Original> read(Path wire) throws IOException {
    Optional<OriginalFile> file = of(wire);
    return file.isPresent() ? Optional.of(file.get().readFor(wire)) : Optional.empty();
  }
}
