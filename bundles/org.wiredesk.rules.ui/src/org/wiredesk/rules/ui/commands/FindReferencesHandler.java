package org.wiredesk.rules.ui.commands;

import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ui.changes.ReferencesPopup;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;

/** Lists the places that speak of the name at the caret. */
public final class FindReferencesHandler extends DeskHandler {

  @Override
  void run(DeskEditor editor, DeskSession session) {
    List<DeskTarget> places = session.language().references(session.uri(), editor.caret());
    if (places.isEmpty()) {
      editor.say(Messages.FindReferencesHandler_nothing);
      return;
    }
    StyledText text = editor.viewer().getTextWidget();
    Point caret = text.getLocationAtOffset(text.getCaretOffset());
    Point corner = text.toDisplay(caret.x, caret.y + text.getLineHeight());
    new ReferencesPopup(editor.getSite().getShell(), places, session.uri(), session.document(), corner).open();
  }
}
