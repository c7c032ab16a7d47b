package org.wiredesk.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.wiredesk.review.file.ReviewFile;

/**
 * Has notes follow their wires: when a wire is moved or renamed in the workspace, the file of its notes goes along;
 * when it is deleted alone, the notes stay, and that is told.
 */
final class NotesFollow implements IResourceChangeListener {

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    Map<IFile, IFile> moved = new LinkedHashMap<>();
    List<IFile> left = new ArrayList<>();
    try {
      event.getDelta().accept(delta -> {
        if (delta.getResource() instanceof IFile file && !isOfNotes(file)) {
          see(delta, file, moved, left);
        }
        return true;
      });
    } catch (CoreException e) {
      ILog.of(NotesFollow.class).error(e.getMessage(), e);
    }
    if (!moved.isEmpty()) {
      new MoveNotesJob(moved).schedule();
    }
    if (!left.isEmpty()) {
      LeftNotes.tell(left);
    }
  }

  private static void see(IResourceDelta delta, IFile file, Map<IFile, IFile> moved, List<IFile> left) {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    if (delta.getKind() == IResourceDelta.ADDED && (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0) {
      IFile notes = root.getFile(beside(delta.getMovedFromPath()));
      if (notes.exists()) {
        moved.put(notes, root.getFile(beside(file.getFullPath())));
      }
    } else if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) == 0) {
      IFile notes = root.getFile(beside(file.getFullPath()));
      if (notes.exists()) {
        left.add(notes);
      }
    }
  }

  private static IPath beside(IPath wire) {
    return wire.removeLastSegments(1).append(wire.lastSegment() + ReviewFile.EXTENSION);
  }

  private static boolean isOfNotes(IFile file) {
    return file.getName().endsWith(ReviewFile.EXTENSION);
  }
}
