package org.wiredesk.ui.original;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Keeps that the sentences at the caret of a wire and of its original belong together. */
public final class PairSentencesHandler extends AbstractHandler {

  static final String COMMAND = "org.wiredesk.ui.command.pairSentences";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    try {
      if (page.showView(OriginalView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof OriginalView view) {
        view.pair();
      }
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
