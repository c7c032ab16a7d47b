package org.wiredesk.ui.original;

import java.util.Collection;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.original.Marks.Mark;

/** The editor of the wire whose original is shown: where its caret is, and what is marked in it. */
final class EditorSide {

  private final WireEditor editor;
  private final StyledText text;
  private final Marks sentence;
  private final Marks alone;
  private final CaretListener follower;

  private EditorSide(WireEditor editor, StyledText text, IAnnotationModel annotations, IntConsumer caretMoved) {
    this.editor = editor;
    this.text = text;
    this.sentence = new Marks(annotations);
    this.alone = new Marks(annotations);
    this.follower = event -> caretMoved.accept(event.caretOffset);
    text.addCaretListener(follower);
  }

  /**
   * Empty if the editor has no text to show.
   *
   * @param caretMoved gets the offset of the caret
   */
  static Optional<EditorSide> of(WireEditor editor, IntConsumer caretMoved) {
    IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    return editor.getAdapter(Control.class) instanceof StyledText text && annotations != null
        ? Optional.of(new EditorSide(editor, text, annotations, caretMoved))
        : Optional.empty();
  }

  /** Takes its marks away. */
  void dispose() {
    if (!text.isDisposed()) {
      text.removeCaretListener(follower);
    }
    sentence.clear();
    alone.clear();
  }

  boolean isOf(WireEditor other) {
    return editor == other;
  }

  WireEditor editor() {
    return editor;
  }

  StyledText widget() {
    return text;
  }

  int caret() {
    return editor.caret();
  }

  void markSentence(Optional<Span> place) {
    sentence.show(place.map(span -> new Mark(Marks.SENTENCE, span)).stream().toList());
  }

  void markAlone(Collection<Mark> marks) {
    alone.show(marks);
  }

  /** Puts the caret to the beginning of some words, and brings them into sight. */
  void goTo(Span place) {
    editor.reveal(new Span(place.start(), place.start()));
  }
}
