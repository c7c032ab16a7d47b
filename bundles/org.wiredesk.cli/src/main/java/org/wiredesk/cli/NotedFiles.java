package org.wiredesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;

/**
 * The wires with notes that the paths of a command line stand for: those named, whether or not they have notes, and in
 * folders those that have, also where only the notes are left of a wire, and the
 * decisions on the project whose folder is named.
 */
final class NotedFiles {

  private final Map<Path, WireFile> files = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private NotedFiles() {}

  static WireFiles find(List<Path> paths) {
    NotedFiles found = new NotedFiles();
    paths.forEach(found::add);
    return new WireFiles(List.copyOf(found.files.values()), found.problems);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (isNotes(path) && Files.exists(path)) {
      addWire(wire(path), path.getFileName());
    } else if (isOfProject(path) && Files.exists(path)) {
      addWire(path, path.getFileName());
    } else if (Files.exists(path) || Files.exists(ReviewFile.beside(path))) {
      addWire(path, path.getFileName());
    } else {
      problems.add(path + ": there is no such file or folder");
    }
  }

  private void addFolder(Path folder) {
    Path ofProject = ProjectDecisions.ofProject(folder);
    if (Files.exists(ofProject)) {
      addWire(ofProject, folder.relativize(ofProject));
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> isNotes(file) && !isHidden(folder.relativize(file))).map(NotedFiles::wire).sorted()
          .forEach(wire -> addWire(wire, folder.relativize(wire)));
    } catch (IOException | UncheckedIOException e) {
      problems.add(folder + ": cannot be listed: " + PlainWords.of(e));
    }
  }

  private void addWire(Path wire, Path relative) {
    files.putIfAbsent(wire.toAbsolutePath().normalize(), new WireFile(wire, relative));
  }

  /** Whether a file has the decisions on a project, and is beside no wire. */
  static boolean isOfProject(Path file) {
    return file.endsWith(ProjectDecisions.PLACE);
  }

  private static boolean isNotes(Path file) {
    return file.getFileName() != null && file.getFileName().toString().endsWith(ReviewFile.EXTENSION);
  }

  private static Path wire(Path notes) {
    String name = notes.getFileName().toString();
    return notes.resolveSibling(name.substring(0, name.length() - ReviewFile.EXTENSION.length()));
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
