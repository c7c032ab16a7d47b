package org.wiredesk.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.rules.reading.AcrossFiles;
import org.wiredesk.rules.reading.FileReading;

/**
 * Reads desk files. Nothing in a file can make it throw: what is wrong is a problem at its place, and all else holds. The
 * first call takes about a second, for the parser's own start.
 */
public final class DeskReader {

  /** Finds the files that desk files import. */
  public interface Loader {

    /**
     * @param importing the name of the file that imports
     * @param written as it writes the other's name
     */
    Optional<DeskSource> load(String importing, String written);
  }

  private final Loader loader;
  private final Map<String, FileReading> files = new LinkedHashMap<>();
  private final List<DeskProblem> problems = new ArrayList<>();

  private DeskReader(Loader loader) {
    this.loader = loader;
  }

  /** @param sources all that belong together: names of one file are known in the others, imported or not */
  public static DeskBook read(Collection<DeskSource> sources) {
    return read(sources, among(sources));
  }

  /** The same for files that may import others. */
  public static DeskBook read(Collection<DeskSource> sources, Loader loader) {
    return read(sources, loader, false);
  }

  /** The same for people who mend their files: looks for rules that add nothing to others too. */
  public static DeskBook review(Collection<DeskSource> sources) {
    return review(sources, among(sources));
  }

  /** The same for files that may import others. */
  public static DeskBook review(Collection<DeskSource> sources, Loader loader) {
    return read(sources, loader, true);
  }

  /** The same for the book that ships: its own offices are all there are. */
  static DeskBook readAlone(Collection<DeskSource> sources) {
    return read(sources, among(sources), false, FactBook.EMPTY);
  }

  private static Loader among(Collection<DeskSource> sources) {
    Map<String, DeskSource> byName = new LinkedHashMap<>();
    sources.forEach(source -> byName.put(source.name(), source));
    return (importing, written) -> Optional.ofNullable(byName.get(sibling(importing, written)));
  }

  private static DeskBook read(Collection<DeskSource> sources, Loader loader, boolean review) {
    return read(sources, loader, review, OfficeHolders.facts());
  }

  /** @param known a book whose offices are known in all files */
  private static DeskBook read(
      Collection<DeskSource> sources, Loader loader, boolean review, FactBook known) {
    DeskReader reader = new DeskReader(loader);
    reader.readAll(List.copyOf(sources));
    AcrossFiles across = new AcrossFiles(List.copyOf(reader.files.values()), known);
    reader.problems.addAll(across.problems());
    if (review) {
      reader.problems.addAll(across.shadowed());
    }
    reader.files.values().forEach(file -> reader.problems.addAll(file.problems()));
    return new DeskBook(
        across.rules(), new FactBook(across.facts()), reader.problems.stream().sorted().distinct().toList());
  }

  private void readAll(List<DeskSource> sources) {
    List<DeskSource> next = sources;
    while (!next.isEmpty()) {
      List<FileReading> read = next.parallelStream().map(FileReading::of).toList();
      read.forEach(file -> files.putIfAbsent(file.source().name(), file));
      Map<String, DeskSource> imported = new LinkedHashMap<>();
      read.forEach(file -> file.imports().forEach(written -> load(file, written).ifPresent(source -> {
        if (!files.containsKey(source.name())) {
          imported.put(source.name(), source);
        }
      })));
      next = List.copyOf(imported.values());
    }
  }

  private Optional<DeskSource> load(FileReading file, FileReading.Import written) {
    Optional<DeskSource> source = loader.load(file.source().name(), written.uri());
    if (source.isEmpty()) {
      problems.add(written.missing());
    }
    return source;
  }

  /** The name of a file as another one in the same folder writes it. */
  static String sibling(String importing, String written) {
    int folder = Math.max(importing.lastIndexOf('/'), importing.lastIndexOf('\\'));
    return importing.substring(0, folder + 1) + written;
  }
}
