package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Switches off the check that speaks of the finding in question. */
public final class SwitchCheckOffHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(
        finding -> editor.remedies().ifPresent(remedies -> remedies.switchOff(finding).apply()));
  }
}
