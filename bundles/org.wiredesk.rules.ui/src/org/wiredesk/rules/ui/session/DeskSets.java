package org.wiredesk.rules.ui.session;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.rules.DeskSource;

/**
 * Which desk files see each other: those of a project; outside of the workspace, those of a folder. UI thread only.
 */
final class DeskSets {

  private static final String EXTENSION = DeskSource.EXTENSION.substring(1);
  private static final DeskSets INSTANCE = new DeskSets();

  private final Map<IProject, DeskSet> ofProjects = new HashMap<>();
  private final Map<URI, DeskSet> ofFolders = new HashMap<>();

  private DeskSets() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged, IResourceChangeEvent.POST_CHANGE);
  }

  static DeskSets get() {
    return INSTANCE;
  }

  DeskSet of(DeskInput place) {
    if (place.file().isPresent()) {
      return ofProjects.computeIfAbsent(place.file().get().getProject(), project -> new DeskSet(() -> files(project)));
    }
    URI folder = place.uri().resolve(".");
    return ofFolders.computeIfAbsent(folder, key -> new DeskSet(() -> files(key)));
  }

  void forgetUnused() {
    ofProjects.values().removeIf(DeskSet::isUnused);
    ofFolders.values().removeIf(DeskSet::isUnused);
  }

  /** A file that no project has was saved: whoever imports it learns of it. */
  void savedOutside(URI file) {
    Stream.concat(ofProjects.values().stream(), ofFolders.values().stream())
        .forEach(set -> set.changedOnDisk(List.of(file)));
  }

  private void resourcesChanged(IResourceChangeEvent event) {
    Map<IProject, Collection<URI>> changed = new HashMap<>();
    try {
      event.getDelta().accept(delta -> note(delta, changed));
    } catch (CoreException e) {
      ILog.of(DeskSets.class).log(e.getStatus());
    }
    Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
    if (!changed.isEmpty() && display != null && !display.isDisposed()) {
      display.asyncExec(() -> changed.forEach((project, files) -> {
        if (ofProjects.containsKey(project)) {
          ofProjects.get(project).changedOnDisk(files);
        }
      }));
    }
  }

  private static boolean note(IResourceDelta delta, Map<IProject, Collection<URI>> changed) {
    boolean here = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    if (here && isDeskFile(delta.getResource()) && delta.getResource().getLocationURI() != null) {
      changed.computeIfAbsent(delta.getResource().getProject(), key -> new ArrayList<>())
          .add(delta.getResource().getLocationURI());
    }
    return true;
  }

  private static List<URI> files(IProject project) {
    List<URI> files = new ArrayList<>();
    if (project.isAccessible()) {
      try {
        project.accept(proxy -> {
          if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(DeskSource.EXTENSION)) {
            URI location = proxy.requestResource().getLocationURI();
            if (location != null) {
              files.add(location);
            }
          }
          return true;
        }, IResource.NONE);
      } catch (CoreException e) {
        ILog.of(DeskSets.class).log(e.getStatus());
      }
    }
    return files;
  }

  private static List<URI> files(URI folder) {
    if (!"file".equals(folder.getScheme())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.getFileName().toString().endsWith(DeskSource.EXTENSION))
          .map(Path::toUri).toList();
    } catch (IOException e) {
      ILog.of(DeskSets.class).warn("The folder " + folder + " cannot be read.", e);
      return List.of();
    }
  }

  private static boolean isDeskFile(IResource resource) {
    return resource instanceof IFile && EXTENSION.equals(resource.getFileExtension());
  }
}
