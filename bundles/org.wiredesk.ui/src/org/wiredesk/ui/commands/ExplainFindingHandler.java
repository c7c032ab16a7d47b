package org.wiredesk.ui.commands;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.explanation.ExplanationView;

/** Opens the explanation of the finding in question. */
public final class ExplainFindingHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding -> {
      editor.session().ifPresent(session -> session.model().select(finding, this));
      try {
        editor.getSite().getPage().showView(ExplanationView.ID);
      } catch (PartInitException e) {
        StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
      }
    });
  }
}
