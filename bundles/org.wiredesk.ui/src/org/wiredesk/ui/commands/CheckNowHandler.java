package org.wiredesk.ui.commands;

import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.editor.WireEditor;

/** Checks the wire again without waiting for a change. */
public final class CheckNowHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    editor.session().ifPresent(WireSession::checkNow);
  }
}
