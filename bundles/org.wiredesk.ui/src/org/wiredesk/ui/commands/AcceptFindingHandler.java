package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Says that the finding in question is a fault, or takes that back. */
public final class AcceptFindingHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding ->
        editor.remedies().ifPresent(remedies -> remedies.decisions().accept(finding).apply()));
  }
}
