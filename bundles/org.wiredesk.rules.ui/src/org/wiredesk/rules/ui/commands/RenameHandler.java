package org.wiredesk.rules.ui.commands;

import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;

/** Renames what is at the caret. */
public final class RenameHandler extends DeskHandler {

  @Override
  void run(DeskEditor editor, DeskSession session) {
    if (editor.validateEditorInputState()) {
      new DeskRenaming(editor, session).start();
    }
  }
}
