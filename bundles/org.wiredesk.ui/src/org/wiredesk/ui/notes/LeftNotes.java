package org.wiredesk.ui.notes;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells that notes were left behind when their wires were deleted. */
final class LeftNotes {

  private LeftNotes() {}

  /** From any thread; of files that are deleted right after their wires nothing is told. */
  static void tell(List<IFile> files) {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
        String left = files.stream().filter(IFile::exists).map(IFile::getName).collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
          StatusManager.getManager().handle(
              Status.info(NLS.bind(Messages.LeftNotes_stay, left)), StatusManager.SHOW);
        }
      });
    }
  }
}
