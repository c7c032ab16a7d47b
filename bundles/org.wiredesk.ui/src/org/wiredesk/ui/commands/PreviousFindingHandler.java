package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Goes to the previous finding; before the first one to the last. */
public final class PreviousFindingHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    editor.goToPreviousFinding();
  }
}
