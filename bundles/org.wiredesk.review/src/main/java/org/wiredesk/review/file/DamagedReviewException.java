package org.wiredesk.review.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file of notes that cannot be read as one. It is not touched; the first save sets it aside. */
public final class DamagedReviewException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedReviewException(Path file, String why) {
    super("The notes in " + file.getFileName() + " cannot be read: " + why
        + ". The file is left as it is; when notes are saved again, it is kept beside under another name.");
  }
}
