package org.wiredesk.ui.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new wire, with the folder of the selection, or of the open wire, filled in. */
public class NewWireHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    NewWireWizard wizard = wizard();
    wizard.init(window.getWorkbench(), selection(event));
    WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
    dialog.create();
    dialog.open();
    return null;
  }

  NewWireWizard wizard() {
    return new NewWireWizard();
  }

  private static IStructuredSelection selection(ExecutionEvent event) {
    IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
    IEditorInput input = HandlerUtil.getActiveEditorInput(event);
    return selection.isEmpty() && input != null ? new StructuredSelection(input) : selection;
  }
}
