package org.wiredesk.rules.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/**
 * Helps with what is typed one key at a time: closes quotes and brackets, steps over what it has closed, and indents
 * new lines.
 */
final class TypingAid implements IAutoEditStrategy {

  private static final String INDENT = "  ";
  private static final String OPENING = "\"([{";
  private static final String CLOSING = "\")]}";

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    try {
      if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
        newLine(document, command);
      } else if (command.length == 0 && command.text.length() == 1) {
        typed(document, command, command.text.charAt(0));
      }
    } catch (BadLocationException e) {
      // Typed where nothing is: let it be typed as it is.
    }
  }

  private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
    if (!DeskPartitions.at(document, command.offset).equals(IDocument.DEFAULT_CONTENT_TYPE)) {
      command.text += indent(document, command.offset);
      return;
    }
    String indent = indent(document, command.offset);
    boolean opens = charAt(document, command.offset - 1) == '{';
    String delimiter = command.text;
    command.text = delimiter + indent + (opens ? INDENT : "");
    if (opens && charAt(document, command.offset) == '}') {
      command.caretOffset = command.offset + command.text.length();
      command.shiftsCaret = false;
      command.text += delimiter + indent;
    }
  }

  /** The white space that the line at the offset begins with, as far as it is before the offset. */
  private static String indent(IDocument document, int offset) throws BadLocationException {
    IRegion line = document.getLineInformationOfOffset(offset);
    int end = line.getOffset();
    while (end < offset && (document.getChar(end) == ' ' || document.getChar(end) == '\t')) {
      end++;
    }
    return document.get(line.getOffset(), end - line.getOffset());
  }

  private static void typed(IDocument document, DocumentCommand command, char key) throws BadLocationException {
    String place = DeskPartitions.at(document, command.offset);
    char next = charAt(document, command.offset);
    boolean inText = place.equals(DeskPartitions.TEXT);
    if (place.equals(DeskPartitions.COMMENT)) {
      return;
    }
    if (CLOSING.indexOf(key) >= 0 && next == key && (key != '"' || inText)) {
      command.text = "";
      command.caretOffset = command.offset + 1;
      command.shiftsCaret = false;
    } else if (OPENING.indexOf(key) >= 0 && closes(key, inText, next, charAt(document, command.offset - 1))) {
      command.text = key + CLOSING.substring(OPENING.indexOf(key), OPENING.indexOf(key) + 1);
      command.caretOffset = command.offset + 1;
      command.shiftsCaret = false;
    }
  }

  /** Not before a word, which may be meant to stand in brackets; in examples only square brackets mean anything. */
  private static boolean closes(char key, boolean inText, char next, char before) {
    boolean room = Character.isWhitespace(next) || next == 0 || CLOSING.indexOf(next) >= 0;
    return room && (inText ? key == '[' : before != '\\');
  }

  private static char charAt(IDocument document, int offset) throws BadLocationException {
    return offset < 0 || offset >= document.getLength() ? 0 : document.getChar(offset);
  }
}
