package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Changes all findings like the one in question, as one step to undo. */
public final class FixAllHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding -> apply(editor,
        editor.remedies().flatMap(remedies -> remedies.fixAllLike(finding)),
        Messages.FixAllHandler_none));
  }
}
