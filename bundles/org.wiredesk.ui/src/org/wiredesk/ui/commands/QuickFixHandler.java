package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Opens the list of what can be done about a finding, or about a day in the text where nothing is wrong. */
public final class QuickFixHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    if (editor.isAtDay() || finding(editor).isPresent()) {
      editor.showRemedies();
    }
  }
}
