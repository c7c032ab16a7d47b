package org.wiredesk.ui.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.WireEditor;

/** A command on the active wire editor, also while one of its views has the focus. */
abstract class WireHandler extends AbstractHandler {

  abstract void run(WireEditor editor);

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof WireEditor editor) {
      run(editor);
    }
    return null;
  }

  /** The finding the command is for; without one the user is told so. */
  static Optional<Finding> finding(WireEditor editor) {
    Optional<Finding> finding = editor.findingInQuestion();
    if (finding.isEmpty()) {
      editor.say(Messages.WireHandler_noFinding);
    }
    return finding;
  }

  /** Applies a remedy; if there is none says why. */
  static void apply(WireEditor editor, Optional<Remedy> remedy, String otherwise) {
    remedy.ifPresentOrElse(Remedy::apply, () -> editor.say(otherwise));
  }
}
