package org.wiredesk.app;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** File &gt; Open Wire: asks for files anywhere on the disk and opens them. */
public final class OpenFileHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.Open_title);
    dialog.setFilterExtensions(new String[] {"*.txt", "*"});
    dialog.setFilterNames(new String[] {Messages.Open_wires, Messages.Open_allFiles});
    if (dialog.open() != null) {
      List<String> problems = new ArrayList<>();
      for (String name : dialog.getFileNames()) {
        open(new File(dialog.getFilterPath(), name), window, problems);
      }
      if (!problems.isEmpty()) {
        MessageDialog.openError(window.getShell(), Messages.Open_title, String.join("\n", problems));
      }
    }
    return null;
  }

  private static void open(File file, IWorkbenchWindow window, List<String> problems) {
    try {
      Optional<IFile> wire = WorkspaceFiles.wireAt(file.toPath());
      if (wire.isPresent()) {
        IDE.openEditor(window.getActivePage(), wire.get(), true);
      }
    } catch (IOException e) {
      problems.add(e.getMessage());
    } catch (CoreException e) {
      problems.add(e.getStatus().getMessage());
    }
  }
}
