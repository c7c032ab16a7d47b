package org.wiredesk.rules.ui.imports;

import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.imports.FactImport;
import org.wiredesk.rules.ui.editor.DeskEditor;

/** Brings facts and terms of files into a desk file, and shows before what that will change. */
public final class ImportFactsWizard extends Wizard implements IImportWizard {

  private IWorkbench workbench;
  private ImportFilesPage files;
  private ImportPreviewPage preview;

  public ImportFactsWizard() {
    setWindowTitle(Messages.ImportFactsWizard_title);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
    workbench = ofWorkbench;
    files = new ImportFilesPage(Adapters.adapt(selection.getFirstElement(), IResource.class));
    preview = new ImportPreviewPage(files);
  }

  @Override
  public void addPages() {
    addPage(files);
    addPage(preview);
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() == preview && preview.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    FactImport made = preview.made().orElseThrow();
    IFile into = preview.request().into();
    try {
      made.write();
      into.getProject().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    } catch (IOException e) {
      preview.setErrorMessage(e.getMessage());
      return false;
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
    open(into);
    return true;
  }

  private void open(IFile into) {
    try {
      if (into.exists() && ResourcesPlugin.getWorkspace().getRoot().exists(into.getFullPath())) {
        IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), into, DeskEditor.ID, true);
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }
}
