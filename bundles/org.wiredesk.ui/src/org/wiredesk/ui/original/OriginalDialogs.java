package org.wiredesk.ui.original;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.wiredesk.ui.checking.OriginalAddress;
import org.wiredesk.ui.checking.WireSession;

/** Asks which file a wire was translated from. */
final class OriginalDialogs {

  private OriginalDialogs() {}

  /** Any file of the machine. */
  static void chooseFile(Shell shell, WireSession session) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
    dialog.setText(NLS.bind(Messages.OriginalDialogs_title, session.place().name()));
    dialog.setFilterNames(new String[] {Messages.OriginalDialogs_wires, Messages.OriginalDialogs_allFiles});
    dialog.setFilterExtensions(new String[] {"*.txt;*.wire", "*"});
    session.place().path().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    String chosen = dialog.open();
    if (chosen != null) {
      use(shell, session, OriginalAddress.of(Path.of(chosen)));
    }
  }

  /** A file of the workspace. */
  static void chooseInWorkspace(Shell shell, WireSession session) {
    FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(
        shell, false, ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
    dialog.setTitle(NLS.bind(Messages.OriginalDialogs_title, session.place().name()));
    dialog.setInitialPattern("?");
    if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file) {
      use(shell, session, OriginalAddress.of(file));
    }
  }

  private static void use(Shell shell, WireSession session, OriginalAddress address) {
    boolean itself = session.place().path().isPresent() && session.place().path().equals(address.path());
    if (itself) {
      MessageDialog.openInformation(shell, NLS.bind(Messages.OriginalDialogs_title, session.place().name()),
          Messages.OriginalDialogs_itself);
    } else {
      OriginalDeeds.use(session, address);
    }
  }
}
