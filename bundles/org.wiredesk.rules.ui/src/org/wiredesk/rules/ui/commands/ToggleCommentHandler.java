package org.wiredesk.rules.ui.commands;

import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;

/** Puts the selected lines into comments, or out of them. */
public final class ToggleCommentHandler extends DeskHandler {

  @Override
  void run(DeskEditor editor, DeskSession session) {
    editor.toggleComment();
  }
}
