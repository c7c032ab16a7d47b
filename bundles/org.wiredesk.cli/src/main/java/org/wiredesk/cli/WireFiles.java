package org.wiredesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.bitext.OriginalFiles;

/**
 * The files that the paths of a command line stand for, each once, in the order of the paths and sorted within a folder.
 * What lies in a folder as the original of a translation beside it is none of them; named itself it is.
 *
 * @param problems what could not be found or listed, in plain words
 */
record WireFiles(List<WireFile> files, List<String> problems) {

  WireFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Wires in English. */
  static WireFiles find(List<Path> paths) {
    return find(paths, Locale.ENGLISH);
  }

  /** Wires in a language. */
  static WireFiles find(List<Path> paths, Locale language) {
    Search search = new Search(new OriginalFiles(language, Optional.empty()));
    paths.forEach(search::add);
    return new WireFiles(search.files, search.problems);
  }

  private static final class Search {

    final List<WireFile> files = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final OriginalFiles originals;

    Search(OriginalFiles originals) {
      this.originals = originals;
    }

    void add(Path path) {
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else if (Files.exists(path)) {
        addFile(path, path.getFileName());
      } else {
        problems.add(path + ": there is no such file or folder");
      }
    }

    private void addFolder(Path folder) {
      List<Path> found = new ArrayList<>();
      try {
        Files.walkFileTree(folder, new Walk(folder, found, problems));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (found.isEmpty()) {
        problems.add(folder + ": there is no wire in this folder");
      }
      found.stream().sorted().filter(file -> !isOriginal(file))
          .forEach(file -> addFile(file, folder.relativize(file)));
    }

    private boolean isOriginal(Path file) {
      try {
        return originals.isOriginal(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void addFile(Path file, Path relative) {
      if (seen.add(file.toAbsolutePath().normalize())) {
        files.add(new WireFile(file, relative));
      }
    }
  }

  /** Goes through a folder; leaves out what is hidden and what no reader takes. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> found;
    private final List<String> problems;

    Walk(Path root, List<Path> found, List<String> problems) {
      this.root = root;
      this.found = found;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
      return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isHidden(file) && Files.isRegularFile(file) && WireFile.looksLikeWire(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(file + ": cannot be opened");
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) throws IOException {
      return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    }
  }
}
