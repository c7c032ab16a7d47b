package org.wiredesk.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;

/**
 * Brings files and folders from anywhere on the disk into the workspace, so that markers, project settings and local
 * history work for them. What lies outside is linked into the project "Wires", never copied or moved.
 */
public final class WorkspaceFiles {

  private static final String PROJECT = "Wires";

  private WorkspaceFiles() {}

  /**
   * The wire at a path; of a folder the first wire by name, if there is one directly in it.
   *
   * @throws IOException with a message for the user
   */
  public static Optional<IFile> wireAt(Path path) throws IOException, CoreException {
    if (Files.isDirectory(path)) {
      return firstWire(folder(path), path);
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException(NLS.bind(Messages.Open_noFile, path));
    }
    return Optional.of(file(path));
  }

  /** A text file by its name. */
  static boolean looksLikeWire(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static Optional<IFile> firstWire(IContainer folder, Path path) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(WorkspaceFiles::looksLikeWire)
          .filter(Files::isRegularFile)
          .min(Path::compareTo)
          .map(file -> folder.getFile(IPath.fromPath(file.getFileName())));
    }
  }

  private static IFile file(Path path) throws CoreException {
    Optional<IFile> known = known(path, root().findFilesForLocationURI(uri(path)), IFile.class);
    if (known.isPresent()) {
      known.get().refreshLocal(IResource.DEPTH_ZERO, null);
      return known.get();
    }
    IFile link = free(path, Projects.named(PROJECT)::getFile);
    link.createLink(uri(path), IResource.REPLACE, null);
    return link;
  }

  private static IContainer folder(Path path) throws CoreException {
    Optional<IContainer> known = known(path, root().findContainersForLocationURI(uri(path)), IContainer.class);
    if (known.isPresent()) {
      known.get().refreshLocal(IResource.DEPTH_ONE, null);
      return known.get();
    }
    IFolder link = free(path, Projects.named(PROJECT)::getFolder);
    link.createLink(uri(path), IResource.REPLACE | IResource.BACKGROUND_REFRESH, null);
    return link;
  }

  /** One that the workspace found, else a link of ours: after a crash the workspace overlooks links that it has. */
  private static <R extends IResource> Optional<R> known(Path path, R[] found, Class<R> type) throws CoreException {
    Optional<R> known = accessible(found);
    if (known.isPresent()) {
      return known;
    }
    return Stream.of(Projects.named(PROJECT).members())
        .filter(member -> member.isLinked() && URIUtil.equals(uri(path), member.getLocationURI()))
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private static <R extends IResource> Optional<R> accessible(R[] candidates) {
    return Stream.of(candidates).filter(resource -> resource.getProject() != null)
        .filter(resource -> resource.getProject().isOpen()).findFirst();
  }

  /** A resource not used yet, called as the file is, or "name (2).txt" when another folder's file has that name. */
  private static <R extends IResource> R free(Path path, Function<String, R> resource) {
    Path name = path.getFileName();
    String wanted = name == null ? "root" : name.toString();
    int dot = wanted.lastIndexOf('.');
    String stem = dot > 0 ? wanted.substring(0, dot) : wanted;
    String extension = dot > 0 ? wanted.substring(dot) : "";
    R candidate = resource.apply(wanted);
    for (int i = 2; candidate.exists(); i++) {
      candidate = resource.apply(stem + " (" + i + ")" + extension);
    }
    return candidate;
  }

  /** As the platform writes it: of {@code file:///a} it makes the path {@code //a} when it reads a project again. */
  private static URI uri(Path path) {
    return URIUtil.toURI(IPath.fromPath(path));
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }
}
