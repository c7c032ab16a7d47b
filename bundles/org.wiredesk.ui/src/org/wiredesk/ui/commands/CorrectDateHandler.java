package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Brings the keyboard to the date in the wire's header. */
public final class CorrectDateHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    editor.correctDate();
  }
}
