package org.wiredesk.ui.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
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
import org.wiredesk.review.decisions.Mending;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.WireReaders;

/**
 * The decisions in the reviews of a workspace's wires, linked ones included, and of its projects; those on findings
 * that were mended in the wire since, as edited. What has not changed is not read again. For one job at a time.
 */
final class DecisionFiles {

  private static final String OF_PROJECT = ProjectDecisions.PLACE.getFileName().toString();

  /** @param times of the notes and, if that is there, of their wire */
  private record Known(List<FileTime> times, List<Decision> decisions) {}

  private Map<Path, Known> known = new HashMap<>();

  /** Whether it may have decisions in it, or is a wire that has such a file beside it. */
  static boolean isConcernedBy(IResource resource) {
    return isOne(resource.getName()) || resource instanceof IFile file
        && file.getParent().getFile(IPath.fromOSString(file.getName() + ReviewFile.EXTENSION)).exists();
  }

  private static boolean isOne(String name) {
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
      Optional<Path> wire = wire(file);
      List<FileTime> times = new ArrayList<>(List.of(Files.getLastModifiedTime(file)));
      if (wire.isPresent()) {
        times.add(Files.getLastModifiedTime(wire.get()));
      }
      return before != null && before.times().equals(times) ? before : new Known(times, read(file, wire));
    } catch (IOException e) {
      ILog.of(DecisionFiles.class).warn(e.getMessage(), e);
      return new Known(List.of(), List.of());
    }
  }

  private static List<Decision> read(Path file, Optional<Path> wire) throws IOException {
    if (isOfProject(file)) {
      return ReviewFile.ofProject(file).read("").decisions();
    }
    List<Decision> decisions = new ReviewFile(beside(file)).read("").decisions();
    return wire.isPresent() && decisions.stream().anyMatch(Mending::concerns)
        ? Mending.in(WireReaders.read(wire.get()).text()).told(decisions)
        : decisions;
  }

  /** The wire that notes are of, if it is there: of one that is gone nobody can tell what was mended. */
  private static Optional<Path> wire(Path file) {
    return isOfProject(file) ? Optional.empty() : Optional.of(beside(file)).filter(Files::isRegularFile);
  }

  private static Path beside(Path notes) {
    String name = notes.getFileName().toString();
    return notes.resolveSibling(name.substring(0, name.length() - ReviewFile.EXTENSION.length()));
  }

  private static boolean isOfProject(Path file) {
    return file.getFileName().toString().equals(OF_PROJECT);
  }
}
