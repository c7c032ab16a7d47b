package org.wiredesk.review.file;

import java.io.IOException;

/** Notes that could not be written; the file is as it was. The message says what a person can do about it. */
public final class UnsavedReviewException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** The file or its folder cannot be written by this user. */
    READ_ONLY,
    DISK_FULL,
    /** The wire was moved, renamed or deleted, and its notes with it. */
    WIRE_GONE,
    OTHER
  }

  private final Reason reason;

  UnsavedReviewException(Reason reason, String message, IOException cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
