package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Dismisses the finding in question, after asking why and how far. */
public final class DismissFindingHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding ->
        editor.remedies().ifPresent(remedies -> remedies.decisions().dismiss(finding).apply()));
  }
}
