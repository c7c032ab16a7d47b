package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Goes to the next finding; behind the last one to the first. */
public final class NextFindingHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    editor.goToNextFinding();
  }
}
