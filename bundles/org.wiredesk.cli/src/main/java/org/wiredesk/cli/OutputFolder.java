package org.wiredesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.wiredesk.text.AtomicFile;

/** A folder that gets a file for each wire, laid out like the folder the wires come from. */
final class OutputFolder {

  private final Path folder;
  private final Set<Path> taken = new HashSet<>();

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** A place in the folder that no wire gets. */
  Path reserve(String name) {
    Path place = folder.resolve(name);
    taken.add(place);
    return place;
  }

  /** Where a wire's file goes; two wires of one name from two folders must not share one. */
  Path place(WireFile file, String ending) {
    Path place = folder.resolve(file.relative() + ending);
    for (int i = 2; !taken.add(place); i++) {
      place = folder.resolve(file.relative() + "-" + i + ending);
    }
    return place;
  }

  /** As a page in the folder would name a place in it, with {@code /} between folders. */
  String relative(Path place) {
    return WireFile.name(folder.relativize(place));
  }

  /** Makes missing folders. */
  static void write(Path place, CharSequence text) throws IOException {
    AtomicFile.write(place, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
