package org.wiredesk.review.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to read and then write a file while nobody else on this machine does. The lock lies among the system's
 * temporary files: beside the wire it would be one more file to explain.
 */
final class FileTurn implements AutoCloseable {

  /** A lock of the system holds for the whole process, so its threads take turns here first. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final ReentrantLock threads;
  private final FileChannel channel;
  private final FileLock lock;

  private FileTurn(ReentrantLock threads, FileChannel channel, FileLock lock) {
    this.threads = threads;
    this.channel = channel;
    this.lock = lock;
  }

  /** Waits for its turn. */
  static FileTurn of(Path file) throws IOException {
    Path key = oneName(file);
    ReentrantLock threads = THREADS.computeIfAbsent(key, path -> new ReentrantLock());
    threads.lock();
    FileChannel channel = null;
    try {
      UUID name = UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8));
      Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "wiredesk-" + name + ".lock");
      channel = open(lockFile);
      return new FileTurn(threads, channel, channel.lock());
    } catch (IOException | RuntimeException e) {
      threads.unlock();
      if (channel != null) {
        channel.close();
      }
      throw e;
    }
  }

  /** The same however one came to the folder. */
  private static Path oneName(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    } catch (IOException gone) {
      return absolute;
    }
  }

  /** For all users of the machine; one that is there is not made anew, which systems forbid with another user's. */
  private static FileChannel open(Path lockFile) throws IOException {
    while (true) {
      try {
        return FileChannel.open(lockFile, StandardOpenOption.WRITE);
      } catch (NoSuchFileException first) {
        create(lockFile);
      }
    }
  }

  private static void create(Path lockFile) throws IOException {
    try {
      Files.createFile(lockFile);
      if (lockFile.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(lockFile, PosixFilePermissions.fromString("rw-rw-rw-"));
      }
    } catch (FileAlreadyExistsException byAnotherProcess) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      lock.release();
      channel.close();
    } finally {
      threads.unlock();
    }
  }
}
