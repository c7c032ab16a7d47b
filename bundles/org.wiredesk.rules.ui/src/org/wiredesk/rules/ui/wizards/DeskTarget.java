package org.wiredesk.rules.ui.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.wiredesk.rules.DeskSource;

/**
 * Where a new desk file goes.
 *
 * @param folder a project, or a project and folders in it, parted by slashes; folders that are missing are created
 * @param name the file's name, with its extension or without
 */
record DeskTarget(String folder, String name) {

  DeskTarget {
    folder = folder.strip();
    name = name.strip();
    if (!name.isEmpty() && !name.endsWith(DeskSource.EXTENSION)) {
      name += DeskSource.EXTENSION;
    }
  }

  /** What stands against creating it, in words for the user. */
  Optional<String> problem() {
    IPath path = path();
    if (path.segmentCount() == 0) {
      return Optional.of(Messages.DeskTarget_noFolder);
    }
    if (name.isEmpty()) {
      return Optional.of(Messages.DeskTarget_noName);
    }
    for (int i = 1; i <= path.segmentCount(); i++) {
      boolean last = i == path.segmentCount();
      String segment = last ? name : path.segment(i);
      IStatus status =
          ResourcesPlugin.getWorkspace().validateName(segment, last ? IResource.FILE : IResource.FOLDER);
      if (!status.isOK()) {
        return Optional.of(status.getMessage());
      }
    }
    if (!project().isAccessible()) {
      return Optional.of(Messages.DeskTarget_noProject);
    }
    return exists() ? Optional.of(Messages.DeskTarget_exists) : Optional.empty();
  }

  boolean exists() {
    return path().segmentCount() > 0 && !name.isEmpty() && root().exists(path().makeAbsolute().append(name));
  }

  /** Creates folders as far as they are missing, then the file. */
  IFile create(String text, IProgressMonitor monitor) throws CoreException {
    IContainer container = project();
    for (String segment : path().removeFirstSegments(1).segments()) {
      IFolder next = container.getFolder(IPath.fromOSString(segment));
      if (!next.exists()) {
        next.create(true, true, monitor);
      }
      container = next;
    }
    IFile file = container.getFile(IPath.fromOSString(name));
    file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, monitor);
    return file;
  }

  private IPath path() {
    return IPath.fromPortableString(folder).makeRelative();
  }

  private IProject project() {
    return root().getProject(path().segment(0));
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }
}
