package org.wiredesk.ui.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;

/** Moves files of notes to where their wires went. Where there are notes already, they are merged. */
final class MoveNotesJob extends WorkspaceJob {

  private final Map<IFile, IFile> moves;

  /** @param moves from where to where */
  MoveNotesJob(Map<IFile, IFile> moves) {
    super(Messages.MoveNotesJob_name);
    this.moves = Map.copyOf(moves);
    setRule(ResourcesPlugin.getWorkspace().getRoot());
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) {
    MultiStatus failures = new MultiStatus(MoveNotesJob.class, 0, Messages.MoveNotesJob_failed);
    moves.forEach((from, to) -> {
      try {
        if (to.exists()) {
          merge(from, to, monitor);
        } else {
          from.move(to.getFullPath(), true, monitor);
        }
      } catch (CoreException | IOException e) {
        failures.add(Status.error(NLS.bind(Messages.MoveNotesJob_stays,
            new Object[] {from.getFullPath(), to.getFullPath(), e.getMessage()}), e));
      }
    });
    return failures.isOK() ? Status.OK_STATUS : failures;
  }

  private static void merge(IFile from, IFile to, IProgressMonitor monitor) throws CoreException, IOException {
    Review moved = file(from).read("");
    ReviewFile there = file(to);
    there.save(there.read("").mergedWith(moved), "");
    to.refreshLocal(0, monitor);
    from.delete(IFile.FORCE | IFile.KEEP_HISTORY, monitor);
  }

  private static ReviewFile file(IFile notes) {
    Path path = Path.of(notes.getLocationURI());
    String name = path.getFileName().toString();
    return new ReviewFile(path.resolveSibling(name.substring(0, name.length() - ReviewFile.EXTENSION.length())));
  }
}
