package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Marks the finding in question as verified against a source. */
public final class VerifyFindingHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding ->
        editor.remedies().ifPresent(remedies -> remedies.decisions().verify(finding).apply()));
  }
}
