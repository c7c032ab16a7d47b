package org.wiredesk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads desk files from disk, in UTF-8, with what they import. */
public final class DeskFiles {

  private DeskFiles() {}

  /**
   * Files, and folders with all the desk files in them; each file is named as its path.
   *
   * @throws IOException if one of them, or a folder, cannot be read; names it
   */
  public static DeskBook read(Collection<Path> paths) throws IOException {
    return DeskReader.read(sources(paths), DeskFiles::load);
  }

  /** The same for people who mend their files: looks for rules that add nothing to others too. */
  public static DeskBook review(Collection<Path> paths) throws IOException {
    return DeskReader.review(sources(paths), DeskFiles::load);
  }

  /** The texts without what they import. */
  public static List<DeskSource> sources(Collection<Path> paths) throws IOException {
    List<DeskSource> sources = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        for (Path file : in(path)) {
          sources.add(source(file));
        }
      } else {
        sources.add(source(path));
      }
    }
    return sources.stream().distinct().toList();
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(DeskSource.EXTENSION))
          .filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static DeskSource source(Path file) throws IOException {
    try {
      return new DeskSource(file.normalize().toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not in UTF-8; save it so", e);
    }
  }

  private static Optional<DeskSource> load(String importing, String written) {
    try {
      Path file = Path.of(importing).resolveSibling(written).normalize();
      return Files.isRegularFile(file) ? Optional.of(source(file)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
