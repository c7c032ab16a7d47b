package org.wiredesk.rules.ui.wizards;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.wiredesk.rules.DeskSource;

/** Where a new desk file goes unless its author says otherwise. */
final class DeskFolder {

  /** Made in a project that has no desk file yet. */
  private static final String NAME = "desk";

  private DeskFolder() {}

  /** The folder that is selected; of a project, or of a wire in it, the folder of its desk files. */
  static Optional<IPath> path(IStructuredSelection selection) {
    Optional<IResource> selected = Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class))
        .filter(IResource::isAccessible)
        .filter(resource -> resource.getType() != IResource.ROOT);
    Optional<IContainer> folder = selected.filter(resource -> resource.getType() == IResource.FOLDER)
        .map(IContainer.class::cast);
    return folder.map(IResource::getFullPath).or(() -> selected.map(IResource::getProject)
        .or(DeskFolder::onlyProject).map(DeskFolder::ofProject));
  }

  private static Optional<IProject> onlyProject() {
    return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).findFirst();
  }

  private static IPath ofProject(IProject project) {
    return firstDeskFile(project).map(file -> file.getParent().getFullPath())
        .orElseGet(() -> project.getFolder(NAME).getFullPath());
  }

  private static Optional<IFile> firstDeskFile(IProject project) {
    IFile[] first = new IFile[1];
    try {
      project.accept((IResourceProxy proxy) -> {
        if (first[0] == null && proxy.getType() == IResource.FILE && proxy.getName().endsWith(DeskSource.EXTENSION)) {
          first[0] = (IFile) proxy.requestResource();
        }
        return first[0] == null;
      }, IResource.NONE);
    } catch (CoreException e) {
      ILog.of(DeskFolder.class).log(e.getStatus());
    }
    return Optional.ofNullable(first[0]);
  }
}
