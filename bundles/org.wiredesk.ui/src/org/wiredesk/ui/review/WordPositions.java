package org.wiredesk.ui.review;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultPositionUpdater;

/**
 * Moves positions with the edits of a document, as the platform does; but a word that is typed on at the end of a
 * position stays one word: else what stands on "lake" would stand on half of "lakes".
 */
final class WordPositions extends DefaultPositionUpdater {

  WordPositions(String category) {
    super(category);
  }

  @Override
  protected void adaptToInsert() {
    if (fPosition.length > 0 && fOffset == fPosition.offset + fPosition.length) {
      fPosition.length += continued();
    } else {
      super.adaptToInsert();
    }
  }

  /** How much of the inserted text goes on with the word before it. */
  private int continued() {
    try {
      int end = fOffset;
      while (end < fOffset + fReplaceLength && Character.isLetterOrDigit(fDocument.getChar(end))
          && Character.isLetterOrDigit(fDocument.getChar(fOffset - 1))) {
        end++;
      }
      return end - fOffset;
    } catch (BadLocationException e) {
      return 0;
    }
  }
}
