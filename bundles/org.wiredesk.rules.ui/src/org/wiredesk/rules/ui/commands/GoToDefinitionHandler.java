package org.wiredesk.rules.ui.commands;

import org.wiredesk.rules.ui.changes.DeskNavigation;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;

/** Goes to where the name at the caret is written down. */
public final class GoToDefinitionHandler extends DeskHandler {

  @Override
  void run(DeskEditor editor, DeskSession session) {
    session.language().definition(session.uri(), editor.caret()).ifPresentOrElse(
        DeskNavigation::open, () -> editor.say(Messages.GoToDefinitionHandler_nothing));
  }
}
