package org.wiredesk.rules.ide.files;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the texts of a set of files: open ones as they were given, others as they are on disk. Safe for use by several
 * threads.
 */
public final class DeskShelf {

  private final Map<URI, DeskText> open = new LinkedHashMap<>();
  private final Map<URI, Optional<DeskText>> onDisk = new HashMap<>();
  private Set<URI> named = Set.of();
  private DeskSet current;

  public synchronized void files(Collection<URI> files) {
    named = new LinkedHashSet<>(files);
    onDisk.keySet().retainAll(named);
    current = null;
  }

  public synchronized void changed(URI file) {
    onDisk.remove(file);
    current = null;
  }

  public synchronized void put(URI file, String text) {
    DeskText before = open.get(file);
    DeskText after = before == null ? DeskText.of(file, text) : before.with(text);
    if (after != before) {
      open.put(file, after);
      current = null;
    }
  }

  public synchronized void close(URI file) {
    open.remove(file);
    onDisk.remove(file);
    current = null;
  }

  /** The set as it is now, with the files that those of it import. */
  public synchronized DeskSet now() {
    if (current == null) {
      Map<URI, DeskText> texts = new LinkedHashMap<>();
      Deque<URI> next = new ArrayDeque<>(Stream.concat(named.stream(), open.keySet().stream()).toList());
      while (!next.isEmpty()) {
        URI uri = next.remove();
        if (!texts.containsKey(uri)) {
          text(uri).ifPresent(text -> {
            texts.put(uri, text);
            text.imports().forEach(written -> FileNames.sibling(uri, written).ifPresent(next::add));
          });
        }
      }
      current = new DeskSet(texts.values());
    }
    return current;
  }

  private Optional<DeskText> text(URI uri) {
    return open.containsKey(uri) ? Optional.of(open.get(uri)) : onDisk.computeIfAbsent(uri, DeskShelf::read);
  }

  private static Optional<DeskText> read(URI uri) {
    Optional<Path> file = FileNames.path(uri).filter(Files::isRegularFile);
    try {
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(DeskText.of(uri, new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
