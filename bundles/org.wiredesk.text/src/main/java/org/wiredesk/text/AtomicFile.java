package org.wiredesk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes files so that a reader, and a machine that loses power, sees the old content or the new, never a part: into a
 * temporary file in the same folder, flushed to the disk, then renamed.
 */
public final class AtomicFile {

  private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final Set<PosixFilePermission> WRITING = EnumSet.of(
      PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private static final String TEMPORARY = ".tmp";

  private AtomicFile() {}

  /**
   * Replaces or makes a file; its permissions stay, and nobody else can read the new content on its way; a new file
   * gets the permissions any other gets. A symbolic link stays a link, and missing folders are made. A write-protected
   * file is not replaced. When it fails, the old file is untouched and no other is left behind.
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path target = target(file);
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(file + " is a folder");
    }
    requireWritable(target, file);
    Files.createDirectories(folder);
    Path temporary = folder.resolve(temporaryNames(target) + UUID.randomUUID() + TEMPORARY);
    try {
      fill(temporary, target, content);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    flushFolder(folder);
  }

  /**
   * For those who write several files together.
   *
   * @throws AccessDeniedException if the file is there and write-protected: by its permissions too, which do not bind
   *     an
   *     administrator
   */
  public static void requireWritable(Path file) throws IOException {
    requireWritable(target(file), file);
  }

  private static void requireWritable(Path target, Path named) throws IOException {
    if (Files.exists(target) && (!Files.isWritable(target) || POSIX && isWriteProtected(target))) {
      throw new AccessDeniedException(named.toString(), null, "the file is write-protected");
    }
  }

  private static boolean isWriteProtected(Path file) throws IOException {
    return Collections.disjoint(Files.getPosixFilePermissions(file), WRITING);
  }

  /**
   * Deletes what writers of a file left half written because they were killed. To be called only while no other writes
   * it. What cannot be deleted stays.
   */
  public static void deleteLeftovers(Path file) {
    try {
      Path target = target(file);
      try (Stream<Path> files = Files.list(target.getParent())) {
        String names = temporaryNames(target);
        for (Path path : (Iterable<Path>) files::iterator) {
          String name = path.getFileName().toString();
          if (name.startsWith(names) && name.endsWith(TEMPORARY)) {
            Files.deleteIfExists(path);
          }
        }
      }
    } catch (IOException | UncheckedIOException untilNextTime) {
      return;
    }
  }

  private static Path target(Path file) throws IOException {
    return Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  /** How all temporary files of a file begin; short, since its own name may be as long as names can be. */
  private static String temporaryNames(Path target) {
    return ".wiredesk-" + Integer.toHexString(target.getFileName().toString().hashCode()) + "-";
  }

  /** Opened first: its permissions may keep even its owner from writing. */
  private static void fill(Path file, Path target, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      copyPermissions(target, file);
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (POSIX && Files.exists(from)) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
      Files.setPosixFilePermissions(to, permissions);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException onThisFileSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes the new name last, where folders can be opened; elsewhere (Windows) the file system does. */
  private static void flushFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      return;
    }
  }
}
