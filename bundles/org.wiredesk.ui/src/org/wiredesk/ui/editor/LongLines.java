package org.wiredesk.ui.editor;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Finds out whether a text has lines that the platform cannot wrap in reasonable time. */
final class LongLines {

  /** Wrapping a line takes time with the square of its length: one of 100,000 characters half a minute. */
  private static final int LONGEST_WRAPPED = 20_000;

  private LongLines() {}

  static boolean in(IDocument document) {
    try {
      for (int line = 0; line < document.getNumberOfLines(); line++) {
        if (document.getLineLength(line) > LONGEST_WRAPPED) {
          return true;
        }
      }
      return false;
    } catch (BadLocationException e) {
      return false;
    }
  }

  /** The number of the line at an offset, if it is such a line. */
  static Optional<Integer> longLineAt(int offset, IDocument document) {
    try {
      int line = document.getLineOfOffset(offset);
      return document.getLineLength(line) > LONGEST_WRAPPED ? Optional.of(line) : Optional.empty();
    } catch (BadLocationException e) {
      return Optional.empty();
    }
  }
}
