package org.wiredesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The project "Samples": copies of sample wires to play with. What is in it already stays as the user left it. */
public final class SampleProject {

  private static final String NAME = "Samples";

  private SampleProject() {}

  /**
   * Copies the files directly in a folder, and tells the first wire by name.
   *
   * @throws IOException with a message for the user
   */
  public static Optional<IFile> create(Path folder) throws IOException, CoreException {
    IProject project = Projects.named(NAME);
    List<Path> files = filesIn(folder);
    for (Path file : files) {
      copyUnlessThere(file, project);
    }
    return files.stream()
        .filter(WorkspaceFiles::looksLikeWire)
        .findFirst()
        .map(file -> project.getFile(file.getFileName().toString()));
  }

  private static void copyUnlessThere(Path file, IProject project) throws IOException, CoreException {
    IFile copy = project.getFile(file.getFileName().toString());
    if (!copy.exists()) {
      copy.create(Files.readAllBytes(file), true, false, null);
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no folder " + folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
