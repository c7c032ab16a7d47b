package org.wiredesk.ui.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Where a new wire goes.
 *
 * @param folder a project, or a project and folders in it, parted by slashes; what is missing is created
 * @param name the file's name
 */
record WireTarget(String folder, String name) {

  WireTarget {
    folder = folder.strip();
    name = name.strip();
  }

  /** What stands against creating it, in words for the user. */
  Optional<String> problem() {
    if (path().segmentCount() == 0) {
      return Optional.of(Messages.WireTarget_noFolder);
    }
    if (name.isEmpty()) {
      return Optional.of(Messages.WireTarget_noName);
    }
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    for (int i = 0; i < path().segmentCount(); i++) {
      IStatus status = workspace.validateName(path().segment(i), i == 0 ? IResource.PROJECT : IResource.FOLDER);
      if (!status.isOK()) {
        return Optional.of(status.getMessage());
      }
    }
    IStatus status = workspace.validateName(name, IResource.FILE);
    if (!status.isOK()) {
      return Optional.of(status.getMessage());
    }
    return exists() ? Optional.of(Messages.WireTarget_exists) : closedProject();
  }

  boolean exists() {
    return path().segmentCount() > 0 && !name.isEmpty() && file().exists();
  }

  /** Creates project and folders as far as they are missing, then the file; in UTF-8 if the project is new. */
  IFile create(String text, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, path().segmentCount() + 1);
    IProject project = project();
    if (!project.exists()) {
      project.create(progress.split(1));
      project.open(null);
      project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
    }
    IContainer container = project;
    for (String segment : path().removeFirstSegments(1).segments()) {
      IFolder next = container.getFolder(IPath.fromOSString(segment));
      if (!next.exists()) {
        next.create(true, true, progress.split(1));
      }
      container = next;
    }
    IFile file = file();
    file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, progress.split(1));
    if (!StandardCharsets.UTF_8.name().equals(file.getCharset())) {
      file.setCharset(StandardCharsets.UTF_8.name(), null);
    }
    return file;
  }

  private Optional<String> closedProject() {
    return project().exists() && !project().isOpen() ? Optional.of(Messages.WireTarget_closed) : Optional.empty();
  }

  private IPath path() {
    return IPath.fromPortableString(folder).makeRelative();
  }

  private IProject project() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(path().segment(0));
  }

  private IFile file() {
    return ResourcesPlugin.getWorkspace().getRoot().getFile(path().makeAbsolute().append(name));
  }
}
