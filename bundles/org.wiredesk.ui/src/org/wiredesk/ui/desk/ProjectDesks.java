package org.wiredesk.ui.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.rules.DeskSource;

/**
 * The desk files of all projects: read when first asked for, and again after one of them was saved, has come or has
 * gone. What an editor has not saved does not count. Safe for use by several threads.
 */
public final class ProjectDesks {

  /** A checkout or a "save all" changes many files at once. */
  private static final long QUIET_MILLIS = 150;

  private static final ProjectDesks INSTANCE = new ProjectDesks();

  private final Map<IProject, ProjectDesk> desks = new ConcurrentHashMap<>();
  private final Set<IProject> changed = ConcurrentHashMap.newKeySet();
  private final ListenerList<Consumer<IProject>> listeners = new ListenerList<>();
  private final Job rereading = new Rereading();

  private ProjectDesks() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
  }

  public static ProjectDesks get() {
    return INSTANCE;
  }

  /** The first time for a project this reads its files: not on the UI thread. */
  public ProjectDesk of(IProject project) {
    ProjectDesk known = desks.get(project);
    return known == null ? readFirst(project) : known;
  }

  /** As {@link #of}, but never reads: nothing is known of a project until one of its wires was checked. */
  public ProjectDesk known(Optional<IProject> project) {
    return project.map(desks::get).orElse(ProjectDesk.NONE);
  }

  /** {@code listener} gets each project whose desk files were read anew; called off the UI thread. */
  public void addListener(Consumer<IProject> listener) {
    listeners.add(listener);
  }

  public void removeListener(Consumer<IProject> listener) {
    listeners.remove(listener);
  }

  private synchronized ProjectDesk readFirst(IProject project) {
    ProjectDesk known = desks.get(project);
    return known == null ? read(project) : known;
  }

  private synchronized ProjectDesk read(IProject project) {
    ProjectDesk desk = DeskFileReader.read(project);
    desks.put(project, desk);
    DeskProblemMarkers.show(project, desk);
    return desk;
  }

  private void changed(IResourceChangeEvent event) {
    for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
      boolean closedOrOpened = (project.getFlags() & IResourceDelta.OPEN) != 0;
      if (closedOrOpened || project.getKind() == IResourceDelta.REMOVED) {
        desks.remove(project.getResource());
      } else if (concernsDeskFile(project)) {
        changed.add((IProject) project.getResource());
        rereading.cancel();
        rereading.schedule(QUIET_MILLIS);
      }
    }
  }

  private static boolean concernsDeskFile(IResourceDelta project) {
    boolean[] found = new boolean[1];
    try {
      project.accept(delta -> {
        found[0] |= isDeskFile(delta.getResource())
            && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
        return !found[0];
      });
    } catch (CoreException e) {
      ILog.of(ProjectDesks.class).log(e.getStatus());
    }
    return found[0];
  }

  private static boolean isDeskFile(IResource resource) {
    return resource.getType() == IResource.FILE && resource.getName().endsWith(DeskSource.EXTENSION);
  }

  private final class Rereading extends Job {

    Rereading() {
      super(Messages.ProjectDesks_reading);
      setSystem(true);
      setPriority(Job.SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      for (IProject project : Set.copyOf(changed)) {
        changed.remove(project);
        if (project.isAccessible()) {
          read(project);
          listeners.forEach(listener -> listener.accept(project));
        }
      }
      return Status.OK_STATUS;
    }
  }
}
