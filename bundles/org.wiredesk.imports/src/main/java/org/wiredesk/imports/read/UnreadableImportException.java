package org.wiredesk.imports.read;

import java.io.IOException;

/** A file that cannot be read at all; the message names it and the line, as far as that is known. */
public final class UnreadableImportException extends IOException {

  public UnreadableImportException(String message) {
    super(message);
  }

  public UnreadableImportException(String message, Throwable cause) {
    super(message, cause);
  }
}
