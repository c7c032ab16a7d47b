package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.WordList;

/** Adds to a profile the words of the project a wire lies in. Safe for use by several threads. */
final class ProjectProfiles {

  private final CheckProfile base;
  private final Map<Path, CheckProfile> byList = new ConcurrentHashMap<>();

  ProjectProfiles(CheckProfile base) {
    this.base = base;
  }

  /** @throws IOException if the project's list cannot be read */
  CheckProfile of(Path wire) throws IOException {
    Optional<Path> list = WordList.nearest(wire);
    if (list.isEmpty()) {
      return base;
    }
    CheckProfile known = byList.get(list.get());
    if (known != null) {
      return known;
    }
    CheckProfile made = withWords(WordList.read(list.get()).words());
    byList.put(list.get(), made);
    return made;
  }

  /**
   * The same for a wire whose original is at hand, and so the language it was translated from.
   *
   * @throws IOException if the project's list cannot be read
   */
  CheckProfile of(Path wire, Optional<Original> original) throws IOException {
    CheckProfile profile = of(wire);
    return original.map(source -> profile.withOriginalLanguage(source.language().getLanguage())).orElse(profile);
  }

  private CheckProfile withWords(Set<String> more) {
    Set<String> words = new HashSet<>(base.words());
    words.addAll(more);
    return base.withWords(words);
  }
}
