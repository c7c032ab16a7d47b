package org.wiredesk.app;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Makes a project at hand. */
final class Projects {

  private Projects() {}

  /** The open project of a name, created in the workspace if there is none. */
  static IProject named(String name) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    if (!project.exists()) {
      project.create(null);
      project.open(null);
      project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
      // Else it would be closed after a crash: the platform looks at new projects only every few minutes.
      ResourcesPlugin.getWorkspace().save(false, null);
    } else if (!project.isOpen()) {
      project.open(null);
    }
    return project;
  }
}
