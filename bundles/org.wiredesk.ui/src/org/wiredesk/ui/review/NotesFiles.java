package org.wiredesk.ui.review;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.checking.WirePlace;

/** The files of notes beside wires, as the workspace and as this machine know them. */
final class NotesFiles {

  /** The decorator that writes the count of open notes behind the names of wires. */
  private static final String COUNT_OF_NOTES = "org.wiredesk.ui.notes.count";

  private NotesFiles() {}

  /** Where a wire is on this machine; empty for one that is in no file, or on another machine. */
  static Optional<Path> path(WirePlace wire) {
    return wire.file().map(IFile::getLocationURI).or(wire::uri).filter(NotesFiles::isHere).map(Path::of);
  }

  /** The file beside a wire of the workspace; it need not exist. */
  static Optional<IFile> beside(WirePlace wire) {
    return wire.file().map(NotesFiles::beside);
  }

  static IFile beside(IFile wire) {
    return wire.getParent().getFile(IPath.fromOSString(wire.getName() + ReviewFile.EXTENSION));
  }

  /** Lets the workspace see that the file beside a wire was written; beside a link there is none to see. */
  static void show(WirePlace wire) {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(
          () -> PlatformUI.getWorkbench().getDecoratorManager().update(COUNT_OF_NOTES));
    }
    beside(wire).ifPresent(file -> {
      WorkspaceJob job = new WorkspaceJob(file.getName()) {
        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
          file.refreshLocal(IResource.DEPTH_ZERO, monitor);
          return Status.OK_STATUS;
        }
      };
      job.setRule(file.getWorkspace().getRuleFactory().refreshRule(file));
      job.setSystem(true);
      job.schedule();
    });
  }

  private static boolean isHere(URI uri) {
    return "file".equals(uri.getScheme());
  }
}
