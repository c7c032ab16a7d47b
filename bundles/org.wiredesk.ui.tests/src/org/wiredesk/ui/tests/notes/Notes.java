package org.wiredesk.ui.tests.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.notes.NoteDeeds;
import org.wiredesk.ui.notes.NoteDraft;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

/** Makes notes, and presses what asks for them. */
final class Notes {

  private Notes() {}

  static LiveReview review(WireEditor editor) {
    return LiveReviews.of(editor).orElseThrow();
  }

  static NoteDeeds deeds(WireEditor editor) {
    Workbench.await("the notes are read", () -> review(editor).isLoaded());
    return NoteDeeds.in(editor).orElseThrow();
  }

  static Note add(WireEditor editor, String words, String text) {
    return add(editor, words, text, Optional.empty());
  }

  static Note add(WireEditor editor, String words, String text, Optional<String> suggestion) {
    int start = review(editor).document().get().indexOf(words);
    NoteDraft draft = new NoteDraft(text, Optional.empty(), Severity.MINOR, NoteStatus.OPEN, suggestion);
    return deeds(editor).add(Optional.of(new Span(start, start + words.length())), draft);
  }

  static List<Note> all(WireEditor editor) {
    return review(editor).review().notes();
  }

  static void select(WireEditor editor, String words) {
    editor.selectAndReveal(review(editor).document().get().indexOf(words), words.length());
  }

  /** When a dialog opens, lets {@code fill} do what a person would, and presses OK. */
  static void inNextDialog(String title, Consumer<Shell> fill) {
    Display display = Display.getCurrent();
    display.timerExec(20, () -> {
      for (Shell shell : display.getShells()) {
        if (shell.getText().equals(title) && shell.isVisible()) {
          fill.accept(shell);
          Widgets.only(shell, Button.class, button -> button.getText().equals("OK"))
              .notifyListeners(SWT.Selection, new Event());
          return;
        }
      }
      inNextDialog(title, fill);
    });
  }
}
