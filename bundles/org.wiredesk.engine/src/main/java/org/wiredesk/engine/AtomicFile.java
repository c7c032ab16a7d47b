package org.wiredesk.engine;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file so that it is either wholly the old or wholly the new one, whatever happens meanwhile. */
public final class AtomicFile {

  private AtomicFile() {}

  /** What fills a file. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Makes or replaces a file, in UTF-8; its folder is made when missing. A symbolic link stays one: the file it points
   * to is replaced. Permissions of a replaced file stay.
   *
   * @throws IOException if it cannot be written; the old file is then untouched
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path fresh = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
    try {
      try (Writer out =
          Files.newBufferedWriter(fresh, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING)) {
        content.writeTo(out);
      }
      copyPermissions(target, fresh);
      move(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A temporary file is readable by its owner only, which would surprise whoever shares the real one. */
  private static void copyPermissions(Path target, Path fresh) throws IOException {
    if (!fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.exists(target)
        ? Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS)
        : PosixFilePermissions.fromString("rw-r--r--");
    Files.setPosixFilePermissions(fresh, permissions);
  }
}
