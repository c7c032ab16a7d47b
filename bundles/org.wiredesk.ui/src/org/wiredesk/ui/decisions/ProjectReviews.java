package org.wiredesk.ui.decisions;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.review.WindowReturn;

/** What was decided on whole projects, one review a file. UI thread only. */
public final class ProjectReviews {

  private static final ProjectReviews INSTANCE = new ProjectReviews();

  private final Map<Path, ProjectReview> reviews = new HashMap<>();
  private final ListenerList<Runnable> listeners = new ListenerList<>();
  private final Display display = Display.getCurrent();

  private ProjectReviews() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
    WindowReturn.addListener(() -> reviews.values().forEach(ProjectReview::readIfChanged));
  }

  public static ProjectReviews get() {
    return INSTANCE;
  }

  /** Whether there is a project, and so a place for what is decided on all of it. */
  public boolean has(WirePlace wire) {
    return path(wire).isPresent();
  }

  /**
   * What was decided on the project a wire lies in; empty for a wire in none. Read the first time, in the background.
   */
  Optional<ProjectReview> of(WirePlace wire) {
    return path(wire).map(this::of);
  }

  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private ProjectReview of(Path path) {
    ProjectReview known = reviews.get(path);
    if (known == null) {
      known = new ProjectReview(path, this::onUi, () -> listeners.forEach(Runnable::run));
      reviews.put(path, known);
      known.read();
    }
    return known;
  }

  /** The nearest file there is, else the one that the project of the workspace would have. */
  private static Optional<Path> path(WirePlace wire) {
    Optional<Path> own = wire.file().map(file -> file.getLocationURI()).or(wire::uri).filter(ProjectReviews::isHere)
        .map(Path::of);
    return own.flatMap(ProjectDecisions::nearest)
        .or(() -> wire.project().map(IProject::getLocation).map(IPath::toPath).map(ProjectDecisions::ofProject));
  }

  private static boolean isHere(URI uri) {
    return "file".equals(uri.getScheme());
  }

  private void changed(IResourceChangeEvent event) {
    IPath place = IPath.fromPath(ProjectDecisions.PLACE);
    boolean concerned = List.of(event.getDelta().getAffectedChildren()).stream()
        .anyMatch(project -> project.findMember(place) != null);
    if (concerned) {
      onUi(() -> reviews.values().forEach(ProjectReview::read));
    }
  }

  private void onUi(Runnable task) {
    if (!display.isDisposed()) {
      display.asyncExec(task);
    }
  }
}
