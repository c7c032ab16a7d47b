package org.wiredesk.text;

import java.io.IOException;

/** A file that is no wire: too large, a folder, or not text. The message names it and tells what to do about it. */
public final class UnreadableWireException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /** @param reason what goes on after the file's name: "is a folder; ..." */
  public UnreadableWireException(Object file, String reason) {
    super(file + " " + reason);
    this.reason = reason;
  }

  /** The message without the file's name, for those who name it in their own way. */
  public String reason() {
    return reason;
  }
}
