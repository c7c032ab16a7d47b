package org.wiredesk.ui.tests.rules;

import static org.wiredesk.ui.tests.Workbench.await;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.ide.IDE;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskAnnotation;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.ui.tests.Workbench;

/** Opens desk files in a test's workbench, and writes in them. */
final class DeskFilesOpen {

  /** Where the caret is to be. */
  static final String CARET = "^";

  private final Workbench workbench;

  DeskFilesOpen(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Opens a file that may have a caret in its text, and waits until it is read. */
  DeskEditor open(String name, String text) throws CoreException {
    IFile file = workbench.file(name, text.replace(CARET, ""));
    DeskEditor editor = (DeskEditor) IDE.openEditor(workbench.page(), file);
    awaitRead(editor);
    int caret = text.indexOf(CARET);
    if (caret >= 0) {
      editor.selectAndReveal(caret, 0);
    }
    return editor;
  }

  static DeskSession session(DeskEditor editor) {
    return editor.session().orElseThrow();
  }

  static IDocument document(DeskEditor editor) {
    return session(editor).document();
  }

  static void awaitRead(DeskEditor editor) {
    await("the desk file is read", () -> session(editor).isRead());
  }

  static void awaitTried(DeskEditor editor) {
    await("the rules are tried", () -> session(editor).isRead() && session(editor).isTried());
  }

  /** Puts words in the place of others, as somebody would who writes. */
  static void change(DeskEditor editor, String words, String others) throws BadLocationException {
    int start = document(editor).get().indexOf(words);
    document(editor).replace(start, words.length(), others);
  }

  /** The messages of what is underlined, each behind the words that are. */
  static List<String> underlined(DeskEditor editor) {
    List<String> found = new ArrayList<>();
    var model = editor.viewer().getAnnotationModel();
    model.getAnnotationIterator().forEachRemaining(annotation -> {
      if (annotation instanceof DeskAnnotation problem) {
        var position = model.getPosition(problem);
        try {
          found.add(document(editor).get(position.offset, position.length) + " -- " + problem.getText());
        } catch (BadLocationException e) {
          throw new AssertionError(e);
        }
      }
    });
    return found;
  }
}
