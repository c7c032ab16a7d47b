package org.wiredesk.rules.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;

/** A command of the desk editor. */
abstract class DeskHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof DeskEditor editor) {
      editor.session().ifPresent(session -> run(editor, session));
    }
    return null;
  }

  abstract void run(DeskEditor editor, DeskSession session);
}
