package org.wiredesk.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.core.runtime.IProgressMonitor;
import org.wiredesk.ui.editor.WireEditor;

/** Creates a wire and opens it. */
public class NewWireWizard extends Wizard implements INewWizard {

  private IWorkbench workbench;
  private String folder = "";
  private NewWirePage page;

  public NewWireWizard() {
    setWindowTitle(Messages.NewWireWizard_title);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
    workbench = ofWorkbench;
    IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
    if (selected != null && selected.getType() != IResource.ROOT && selected.getProject().isOpen()) {
      IContainer container = selected instanceof IContainer itself ? itself : selected.getParent();
      folder = container.getFullPath().makeRelative().toString();
    }
  }

  @Override
  public void addPages() {
    page = new NewWirePage(folder, text());
    page.setDescription(description());
    addPage(page);
  }

  /** What the user is told to do. */
  protected String description() {
    return Messages.NewWirePage_description;
  }

  /** What the wire says at first. */
  protected String text() {
    return "";
  }

  @Override
  public boolean performFinish() {
    WireTarget target = page.target();
    String text = page.text();
    Creation creation = new Creation(target, text);
    try {
      getContainer().run(true, false, creation);
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), creation.file, WireEditor.ID, true);
      return true;
    } catch (InvocationTargetException e) {
      IStatus status = e.getCause() instanceof CoreException core
          ? core.getStatus()
          : Status.error(Messages.NewWireWizard_failed, e.getCause());
      StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
      return false;
    } catch (InterruptedException e) {
      return false;
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
      return true;
    }
  }

  private static final class Creation extends WorkspaceModifyOperation {

    private final WireTarget target;
    private final String text;
    private IFile file;

    Creation(WireTarget target, String text) {
      super(ResourcesPlugin.getWorkspace().getRoot());
      this.target = target;
      this.text = text;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
      file = target.create(text, monitor);
    }
  }
}
