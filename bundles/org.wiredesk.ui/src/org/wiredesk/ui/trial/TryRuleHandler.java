package org.wiredesk.ui.trial;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tries the rule at the cursor of whatever text editor shows a desk file. */
public final class TryRuleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
      try {
        RuleTrialView view = (RuleTrialView) editor.getSite().getPage().showView(RuleTrialView.ID);
        view.run(editor);
      } catch (PartInitException e) {
        throw new ExecutionException(e.getMessage(), e);
      }
    }
    return null;
  }
}
