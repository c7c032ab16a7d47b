package org.wiredesk.rules.ui.commands;

import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.DeskLanguage;
import org.wiredesk.rules.ui.changes.DeskEdits;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.text.Span;

/** Puts the selected entries into good order; the whole file if nothing is selected. */
public final class FormatHandler extends DeskHandler {

  @Override
  void run(DeskEditor editor, DeskSession session) {
    if (!editor.validateEditorInputState()) {
      return;
    }
    DeskLanguage language = session.language();
    ITextSelection selected = editor.selection();
    List<DeskEdit> edits = selected.getLength() == 0
        ? language.format(session.uri())
        : language.format(
            session.uri(), new Span(selected.getOffset(), selected.getOffset() + selected.getLength()));
    if (edits.isEmpty()) {
      editor.say(Messages.FormatHandler_nothing);
    } else {
      DeskEdits.apply(session, edits);
    }
  }
}
