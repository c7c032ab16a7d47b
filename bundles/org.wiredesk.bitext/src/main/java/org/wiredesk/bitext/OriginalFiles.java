package org.wiredesk.bitext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds originals by their names: {@code story.en.txt} or {@code story.txt} was translated from {@code story.ru.txt} in
 * the same folder. Each folder is listed once, so ask a new one after files have come or gone. Safe for use by several
 * threads.
 */
public final class OriginalFiles {

  private final Locale translation;
  private final Optional<Locale> preferred;
  private final Map<Path, Map<String, List<Named>>> folders = new ConcurrentHashMap<>();

  private record Named(Path path, TaggedName name) {}

  /**
   * @param translation the language of the translations
   * @param preferred which of several originals is taken; the others go by their names
   */
  public OriginalFiles(Locale translation, Optional<Locale> preferred) {
    this.translation = translation;
    this.preferred = preferred;
  }

  /**
   * What a wire was translated from, if that lies beside it. Without an original itself.
   *
   * @throws IOException if its folder cannot be listed
   */
  public Optional<OriginalFile> of(Path wire) throws IOException {
    TaggedName name = TaggedName.of(wire.getFileName().toString());
    if (name.language().isPresent() && !name.isIn(translation)) {
      return Optional.empty();
    }
    return candidates(folder(wire), name);
  }

  /**
   * What a wire was translated from, among the files of a folder that holds originals: its name there is the wire's
   * own, or the wire's with another language.
   *
   * @param otherwise the language of one that does not say its own
   * @throws IOException if the folder cannot be listed
   */
  public Optional<OriginalFile> in(Path folder, Path wire, Locale otherwise) throws IOException {
    TaggedName name = TaggedName.of(wire.getFileName().toString());
    Optional<OriginalFile> tagged = candidates(folder, name);
    return tagged.isPresent() ? tagged : namesakes(folder, name)
        .filter(other -> other.name.language().isEmpty() && !isSame(other.path, wire))
        .map(other -> new OriginalFile(other.path, otherwise)).findFirst();
  }

  /**
   * Whether a file is the original of another beside it, and so no translation itself.
   *
   * @throws IOException if its folder cannot be listed
   */
  public boolean isOriginal(Path file) throws IOException {
    TaggedName name = TaggedName.of(file.getFileName().toString());
    return name.language().isPresent() && !name.isIn(translation)
        && namesakes(folder(file), name).anyMatch(other -> isTranslation(other.name));
  }

  /** The language that a file's name says it is in. */
  public static Optional<Locale> language(Path file) {
    return TaggedName.of(file.getFileName().toString()).language();
  }

  private Optional<OriginalFile> candidates(Path folder, TaggedName name) throws IOException {
    return namesakes(folder, name)
        .filter(other -> !isTranslation(other.name))
        .min(Comparator.comparing((Named other) -> preferred.filter(other.name::isIn).isEmpty())
            .thenComparing(Named::path))
        .map(other -> new OriginalFile(other.path, other.name.language().orElseThrow()));
  }

  private boolean isTranslation(TaggedName name) {
    return name.language().isEmpty() || name.isIn(translation);
  }

  private Stream<Named> namesakes(Path folder, TaggedName name) throws IOException {
    try {
      return folders.computeIfAbsent(folder, OriginalFiles::list).getOrDefault(key(name), List.of()).stream();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Map<String, List<Named>> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> new Named(file, TaggedName.of(file.getFileName().toString())))
          .collect(Collectors.groupingBy(file -> key(file.name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(TaggedName name) {
    return name.base() + name.ending();
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? Path.of("") : folder;
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
