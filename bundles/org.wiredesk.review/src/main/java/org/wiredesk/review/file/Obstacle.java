package org.wiredesk.review.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.review.file.UnsavedReviewException.Reason;

/** What stood in the way of writing a file of notes, in words that help. */
final class Obstacle {

  /** A folder on a disk with less room than this beside the notes themselves is full, in bytes. */
  private static final long LITTLE = 4_096;

  private final Path subject;
  private final Path file;

  /** @param subject what the notes are on: a wire, or a project's folder */
  Obstacle(Path subject, Path file) {
    this.subject = subject;
    this.file = file;
  }

  UnsavedReviewException gone() {
    return new UnsavedReviewException(Reason.WIRE_GONE, lead() + subject.getFileName() + " is not in "
        + subject.getParent() + " any more. Put it back, or open it where it is now and add the notes there.", null);
  }

  /** @param size of the notes, in bytes */
  UnsavedReviewException told(IOException failure, long size) {
    if (failure instanceof NoSuchFileException && !Files.isDirectory(folder())) {
      return gone();
    }
    if (isReadOnly(failure)) {
      return new UnsavedReviewException(Reason.READ_ONLY, lead() + file + " cannot be written. Allow writing to "
          + (Files.exists(file) && !Files.isWritable(file) ? "it" : "its folder")
          + ", or copy the wire and its notes to a folder of your own, and save again.", failure);
    }
    if (isFull(failure, size)) {
      return new UnsavedReviewException(
          Reason.DISK_FULL, lead() + "the disk of " + folder() + " is full. Make room on it and save again.", failure);
    }
    String why = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
    return new UnsavedReviewException(Reason.OTHER, lead() + why + ". Try to save again.", failure);
  }

  private String lead() {
    return "The notes on " + subject.getFileName() + " are not saved: ";
  }

  private Path folder() {
    return file.getParent();
  }

  /** A file system that is mounted for reading says so only in words. */
  private static boolean isReadOnly(IOException failure) {
    return failure instanceof AccessDeniedException || says(failure, "read-only", "write-protected");
  }

  /** Java has no type for it; the words are those of Linux, macOS and Windows in English, so the room is asked too. */
  private boolean isFull(IOException failure, long size) {
    if (says(failure, "no space left", "not enough space", "quota exceeded")) {
      return true;
    }
    try {
      return Files.getFileStore(folder()).getUsableSpace() < size + LITTLE;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static boolean says(IOException failure, String... words) {
    String reason = failure instanceof FileSystemException onFile ? onFile.getReason() : failure.getMessage();
    String lower = Optional.ofNullable(reason).orElse("").toLowerCase(Locale.ROOT);
    return Stream.of(words).anyMatch(lower::contains);
  }
}
