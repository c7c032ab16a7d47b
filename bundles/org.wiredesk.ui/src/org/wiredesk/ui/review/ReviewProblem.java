package org.wiredesk.ui.review;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.file.DamagedReviewException;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.review.file.UnsavedReviewException;
import org.wiredesk.review.file.UnsavedReviewException.Reason;

/**
 * Why the review of a wire cannot be read or saved.
 *
 * @param message for the user: what happened, what became of the notes and what to do
 */
public record ReviewProblem(Kind kind, String message) {

  /** What went wrong. */
  public enum Kind {
    /** The file is none of notes; it is not touched. */
    DAMAGED,
    /** The file or its folder may not be written. */
    READ_ONLY,
    DISK_FULL,
    /** The wire was moved, renamed or deleted outside. */
    WIRE_GONE,
    /** The wire is in no file of this machine. */
    NO_FILE,
    OTHER
  }

  static ReviewProblem reading(Path file, IOException cause) {
    return cause instanceof DamagedReviewException
        ? new ReviewProblem(Kind.DAMAGED, NLS.bind(Messages.ReviewProblem_damaged, cause.getMessage()))
        : new ReviewProblem(Kind.OTHER, NLS.bind(Messages.ReviewProblem_unreadable, file, reason(cause)));
  }

  /** @param rescued whether what could not be saved is kept elsewhere */
  static ReviewProblem saving(Path file, IOException cause, boolean rescued) {
    String kept = rescued ? Messages.ReviewProblem_rescued : Messages.ReviewProblem_inMemory;
    Kind kind = kind(cause);
    return new ReviewProblem(kind, switch (kind) {
      case READ_ONLY -> NLS.bind(Messages.ReviewProblem_readOnly, file, kept);
      case DISK_FULL -> NLS.bind(Messages.ReviewProblem_diskFull, file, kept);
      case WIRE_GONE -> NLS.bind(Messages.ReviewProblem_gone, cause.getMessage(), kept);
      default -> NLS.bind(Messages.ReviewProblem_unsaved, new Object[] {file, reason(cause), kept});
    });
  }

  /** For a wire that is in no file. */
  static ReviewProblem noFile(String wire) {
    return new ReviewProblem(Kind.NO_FILE, NLS.bind(Messages.ReviewProblem_noFile, wire, ReviewFile.EXTENSION));
  }

  private static Kind kind(IOException cause) {
    return switch (cause instanceof UnsavedReviewException unsaved ? unsaved.reason() : Reason.OTHER) {
      case READ_ONLY -> Kind.READ_ONLY;
      case DISK_FULL -> Kind.DISK_FULL;
      case WIRE_GONE -> Kind.WIRE_GONE;
      case OTHER -> Kind.OTHER;
    };
  }

  /** Without the path, which the message names itself. */
  private static String reason(IOException told) {
    IOException cause = told.getCause() instanceof IOException deeper ? deeper : told;
    String said = cause instanceof FileSystemException failure && failure.getReason() != null
        ? failure.getReason()
        : cause.getMessage();
    return said == null ? cause.getClass().getSimpleName() : said;
  }
}
