package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.wiredesk.text.UnreadableWireException;

/** Says what went wrong; Java's own messages are often no more than the name of a file. */
final class PlainWords {

  private PlainWords() {}

  /** @param file as messages name it */
  static String of(String file, Throwable e) {
    return e instanceof UnreadableWireException unreadable ? file + " " + unreadable.reason() : file + ": " + of(e);
  }

  static String of(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "there is not enough memory; give Java more with -Xmx, for example -Xmx2g";
    }
    return e instanceof IOException trouble ? ofFile(trouble) : "something went wrong inside: " + e;
  }

  private static String ofFile(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getReason() == null ? "permission denied" : denied.getReason();
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "this is a file, not a folder";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
