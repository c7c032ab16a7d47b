package org.wiredesk.rules.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
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
import org.wiredesk.rules.ui.editor.DeskEditor;

/** Creates a desk file with a rule to begin with, and opens it. */
public final class NewDeskFileWizard extends Wizard implements INewWizard {

  private IWorkbench workbench;
  private String folder = "";
  private NewDeskFilePage page;

  public NewDeskFileWizard() {
    setWindowTitle(Messages.NewDeskFileWizard_title);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
    workbench = ofWorkbench;
    folder = DeskFolder.path(selection).map(path -> path.makeRelative().toString()).orElse("");
  }

  @Override
  public void addPages() {
    page = new NewDeskFilePage(folder);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    Creation creation = new Creation(page.target());
    try {
      getContainer().run(true, false, creation);
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), creation.file, DeskEditor.ID, true);
      return true;
    } catch (InvocationTargetException e) {
      IStatus status = e.getCause() instanceof CoreException core
          ? core.getStatus()
          : Status.error(Messages.NewDeskFileWizard_failed, e.getCause());
      StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
      return false;
    } catch (InterruptedException e) {
      return false;
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
      return true;
    }
  }

  /** What a new file says: a rule that works, and other kinds of entries as comments. */
  private static String start() {
    try (InputStream in = NewDeskFileWizard.class.getResourceAsStream("start.desk")) {
      if (in == null) {
        throw new IllegalStateException("this build lacks the text of new desk files");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Creation extends WorkspaceModifyOperation {

    private final DeskTarget target;
    private IFile file;

    Creation(DeskTarget target) {
      super(ResourcesPlugin.getWorkspace().getRoot());
      this.target = target;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
      file = target.create(start(), monitor);
    }
  }
}
