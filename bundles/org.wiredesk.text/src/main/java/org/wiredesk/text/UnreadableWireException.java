package org.wiredesk.text;

import java.io.IOException;

/** A file that is no wire: too large, a folder, or not text. The message tells a person what to do about it. */
public final class UnreadableWireException extends IOException {

  private static final long serialVersionUID = 1L;

  public UnreadableWireException(String message) {
    super(message);
  }
}
