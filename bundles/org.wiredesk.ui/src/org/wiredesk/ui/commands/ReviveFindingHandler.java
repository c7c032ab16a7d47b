package org.wiredesk.ui.commands;

import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.editor.WireEditor;

/** Shows a dismissed or verified finding at the caret again, or the one that is selected in the Findings view. */
public final class ReviveFindingHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    Optional<Finding> settled = editor.settledInQuestion();
    apply(editor, editor.remedies().flatMap(remedies -> settled.map(remedies.decisions()::revive)),
        Messages.ReviveFindingHandler_none);
  }
}
