package org.wiredesk.rules.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;

/** Puts lines behind {@code //}, or brings them back if they all are. Empty lines stay as they are. */
final class ToggleComment {

  private static final String MARK = "//";

  private final IDocument document;

  ToggleComment(IDocument document) {
    this.document = document;
  }

  /** @return the edit for all lines that the range touches; nothing to do if it has no children */
  TextEdit of(int offset, int length) throws BadLocationException {
    List<IRegion> lines = lines(offset, length);
    MultiTextEdit edit = new MultiTextEdit();
    boolean all = true;
    for (IRegion line : lines) {
      all &= document.get(start(line), Math.min(MARK.length(), end(line) - start(line))).equals(MARK);
    }
    int column = column(lines);
    for (IRegion line : lines) {
      edit.addChild(all ? uncomment(line) : new InsertEdit(line.getOffset() + column, MARK + " "));
    }
    return edit;
  }

  /** Without the last one if the range only reaches its beginning. */
  private List<IRegion> lines(int offset, int length) throws BadLocationException {
    int first = document.getLineOfOffset(offset);
    int last = document.getLineOfOffset(offset + length);
    if (last > first && document.getLineOffset(last) == offset + length) {
      last--;
    }
    List<IRegion> lines = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      IRegion line = document.getLineInformation(i);
      if (start(line) < end(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private TextEdit uncomment(IRegion line) throws BadLocationException {
    int start = start(line);
    int after = start + MARK.length();
    boolean spaced = after < end(line) && document.getChar(after) == ' ';
    return new DeleteEdit(start, MARK.length() + (spaced ? 1 : 0));
  }

  /** Where the least indented line begins. */
  private int column(List<IRegion> lines) throws BadLocationException {
    int column = Integer.MAX_VALUE;
    for (IRegion line : lines) {
      column = Math.min(column, start(line) - line.getOffset());
    }
    return column;
  }

  private int start(IRegion line) throws BadLocationException {
    int start = line.getOffset();
    while (start < end(line) && Character.isWhitespace(document.getChar(start))) {
      start++;
    }
    return start;
  }

  private static int end(IRegion line) {
    return line.getOffset() + line.getLength();
  }
}
