package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Opens the list of what can be done about a finding. */
public final class QuickFixHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding -> editor.showRemedies());
  }
}
