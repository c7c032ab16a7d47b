package org.wiredesk.ui.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.review.file.ReviewFile;

/**
 * How many open notes wires have, read from their files of notes; a file that did not change is not read again. Safe
 * for use by several threads.
 */
final class OpenNoteCount {

  /** What was counted in a file as it was then. */
  private record Counted(FileTime modified, long size, int notes) {}

  private final Map<Path, Counted> known = new ConcurrentHashMap<>();

  /** 0 too for a wire whose notes cannot be read: opening it tells why. */
  int of(Path wire) {
    Path file = ReviewFile.beside(wire);
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Optional<Counted> before = Optional.ofNullable(known.get(file))
          .filter(count -> count.modified().equals(now.lastModifiedTime()) && count.size() == now.size());
      if (before.isEmpty()) {
        int notes = count(wire);
        known.put(file, new Counted(now.lastModifiedTime(), now.size(), notes));
        return notes;
      }
      return before.get().notes();
    } catch (IOException e) {
      known.remove(file);
      return 0;
    }
  }

  /** Positions are of no account here, so the wire itself need not be read. */
  private static int count(Path wire) throws IOException {
    return (int) new ReviewFile(wire).read("").notes().stream().filter(note -> note.status().isOpen()).count();
  }
}
