package org.wiredesk.ui.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.wiredesk.review.Decision;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;

/**
 * The decisions in the reviews of a workspace's wires, linked ones included, and of its projects. A file that has not
 * changed is not read again. For one job at a time.
 */
final class DecisionFiles {

  private static final String OF_PROJECT = ProjectDecisions.PLACE.getFileName().toString();

  private record Known(FileTime changed, List<Decision> decisions) {}

  private Map<Path, Known> known = new HashMap<>();

  /** Whether a file may have decisions in it. */
  static boolean isOne(String name) {
    return name.endsWith(ReviewFile.EXTENSION) || name.equals(OF_PROJECT);
  }

  /**
   * What cannot be read is logged, and counts as nothing.
   *
   * @param open what is known of wires that are open, by their file of notes: it need not be saved yet
   */
  List<Decision> read(IWorkspaceRoot root, Map<Path, List<Decision>> open, IProgressMonitor monitor) {
    Set<Path> files = new LinkedHashSet<>();
    Stream.of(root.getProjects()).forEach(project -> find(project, files));
    files.removeAll(open.keySet());
    Map<Path, Known> now = new HashMap<>();
    for (Path file : files) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      if (Files.isRegularFile(file)) {
        now.put(file, known(file));
      }
    }
    known = now;
    return Stream.concat(open.values().stream(), now.values().stream().map(Known::decisions))
        .flatMap(List::stream).toList();
  }

  private static void find(IProject project, Set<Path> files) {
    try {
      if (project.isAccessible()) {
        project.accept((IResourceProxy proxy) -> {
          if (proxy.getType() == IResource.FILE && (isOne(proxy.getName()) || proxy.isLinked())) {
            IPath location = proxy.requestResource().getLocation();
            if (location != null) {
              add(location.toPath(), files);
            }
          }
          return true;
        }, IResource.NONE);
      }
    } catch (CoreException e) {
      ILog.of(DecisionFiles.class).log(e.getStatus());
    }
  }

  /** Of a linked wire, which has its notes elsewhere, those. */
  private static void add(Path file, Set<Path> files) {
    if (isOne(file.getFileName().toString())) {
      files.add(file);
    } else {
      files.add(ReviewFile.beside(file));
      ProjectDecisions.nearest(file).ifPresent(files::add);
    }
  }

  private Known known(Path file) {
    Known before = known.get(file);
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      return before != null && before.changed().equals(changed) ? before : new Known(changed, read(file));
    } catch (IOException e) {
      ILog.of(DecisionFiles.class).warn(e.getMessage(), e);
      return new Known(FileTime.fromMillis(0), List.of());
    }
  }

  private static List<Decision> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    ReviewFile review = name.equals(OF_PROJECT)
        ? ReviewFile.ofProject(file)
        : new ReviewFile(file.resolveSibling(name.substring(0, name.length() - ReviewFile.EXTENSION.length())));
    return review.read("").decisions();
  }
}
