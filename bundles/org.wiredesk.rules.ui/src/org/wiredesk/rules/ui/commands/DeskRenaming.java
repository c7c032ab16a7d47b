package org.wiredesk.rules.ui.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ui.changes.RenameRefactoring;
import org.wiredesk.rules.ui.changes.RenameWizard;
import org.wiredesk.rules.ui.changes.Stops;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.text.Span;

/**
 * Renames what is at the caret: at all its places at once while one types, if one file has them all; by a dialog with a
 * preview if there are more, or if asked a second time.
 */
final class DeskRenaming {

  private final DeskEditor editor;
  private final DeskSession session;

  DeskRenaming(DeskEditor editor, DeskSession session) {
    this.editor = editor;
    this.session = session;
  }

  void start() {
    session.readOthersAgain();
    int caret = editor.caret();
    boolean again = LinkedModeModel.hasInstalledModel(session.document());
    Optional<DeskTarget> target = session.language().renameable(session.uri(), caret);
    if (target.isEmpty()) {
      editor.say(Messages.DeskRenaming_nothing);
      return;
    }
    List<DeskTarget> all = session.language().references(session.uri(), caret);
    if (again || all.isEmpty() || !all.stream().allMatch(place -> place.file().equals(session.uri()))) {
      LinkedModeModel.closeAllModels(session.document());
      ask(target.get());
    } else {
      together(all.stream().map(DeskTarget::span).toList(), target.get(), caret);
    }
  }

  /** Names may stand there with their quotation marks: only the words are changed, and only where they are the same. */
  private void together(List<Span> places, DeskTarget target, int caret) {
    try {
      String name = session.document().get(target.span().start(), target.span().length());
      for (Span place : places) {
        if (!session.document().get(place.start(), place.length()).equals(name)) {
          ask(target);
          return;
        }
      }
      Stops.together(editor.viewer(), places, caret);
    } catch (BadLocationException e) {
      ask(target);
    }
  }

  private void ask(DeskTarget target) {
    try {
      String name = session.document().get(target.span().start(), target.span().length());
      RenameRefactoring refactoring = new RenameRefactoring(session.language(), target, name);
      Shell shell = editor.getSite().getShell();
      new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(shell, Messages.DeskRenaming_title);
    } catch (InterruptedException e) {
      // Cancelled: nothing was changed.
    } catch (BadLocationException e) {
      editor.say(Messages.DeskRenaming_nothing);
    }
  }
}
