package org.wiredesk.ui.notes;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.WirePart;

/** The words of a wire that a person means: what is selected, the word at the caret, the paragraph. */
final class NotePlaces {

  private final WireEditor editor;
  private final IDocument document;

  NotePlaces(WireEditor editor) {
    this.editor = editor;
    this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  /** Without white space at the ends; empty where neither is anything selected nor the caret at a word. */
  Optional<Span> words() {
    if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return Optional.empty();
    }
    Span selected = new Span(selection.getOffset(), selection.getOffset() + selection.getLength());
    return selected.isEmpty() ? wordAt(selected.start()) : stripped(selected);
  }

  /** The headline or paragraph at the caret as the checks see it, else the line. */
  Optional<Span> paragraph() {
    if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return Optional.empty();
    }
    FindingsModel model = editor.getAdapter(FindingsModel.class);
    Optional<Span> part = Optional.ofNullable(model).flatMap(wire -> wire.partAt(selection.getOffset()))
        .map(WirePart::span).filter(span -> span.touches(selection.getOffset()));
    return part.or(() -> line(selection.getOffset())).flatMap(this::stripped);
  }

  private Optional<Span> line(int offset) {
    try {
      IRegion line = document.getLineInformationOfOffset(offset);
      return Optional.of(new Span(line.getOffset(), line.getOffset() + line.getLength()));
    } catch (BadLocationException e) {
      return Optional.empty();
    }
  }

  private Optional<Span> wordAt(int offset) {
    int start = offset;
    int end = offset;
    while (start > 0 && isOfWord(start - 1)) {
      start--;
    }
    while (end < document.getLength() && isOfWord(end)) {
      end++;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private Optional<Span> stripped(Span span) {
    int start = span.start();
    int end = Math.min(span.end(), document.getLength());
    while (start < end && Character.isWhitespace(at(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(at(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** Apostrophes and hyphens within a word are of it. */
  private boolean isOfWord(int offset) {
    char c = at(offset);
    boolean joins = "'’-".indexOf(c) >= 0 && offset > 0 && offset + 1 < document.getLength()
        && Character.isLetterOrDigit(at(offset - 1)) && Character.isLetterOrDigit(at(offset + 1));
    return joins || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private char at(int offset) {
    try {
      return document.getChar(offset);
    } catch (BadLocationException e) {
      throw new IllegalArgumentException("beyond the text: " + offset, e);
    }
  }
}
