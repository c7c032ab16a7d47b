package org.wiredesk.app.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a start of the program wants opened. All paths are absolute.
 *
 * @param sample a folder of wires to copy into the project "Samples"; its first wire by name is opened
 * @param paths wires, or folders of wires, to open
 */
public record OpenRequest(Optional<Path> sample, List<Path> paths) {

  public OpenRequest {
    paths = List.copyOf(paths);
  }

  /** Whether nobody asked for anything to be opened. */
  public boolean isEmpty() {
    return sample.isEmpty() && paths.isEmpty();
  }
}
