package org.wiredesk.ui.original;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.wiredesk.bitext.Original;
import org.wiredesk.bitext.OriginalFiles;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.checking.WireSession;

/** What originals and their languages are called. */
final class OriginalNames {

  private static final String USUAL_LANGUAGE = "ru";
  private static final String ENGLISH = "en";

  private OriginalNames() {}

  /** The name under which the original of a wire would be found beside it. */
  static String expected(WireSession session) {
    return named(session.place().name(),
        Checking.get().profileFor(session.place()).originalLanguage().orElse(USUAL_LANGUAGE));
  }

  /** Whether a file is, by its name, the original of a wire beside it. Looks into the workspace only: fast. */
  static boolean isOriginal(IFile file) {
    boolean foreign = OriginalFiles.language(Path.of(file.getName()))
        .filter(language -> !language.getLanguage().equals(ENGLISH)).isPresent();
    return foreign && Stream.of(named(file.getName(), ENGLISH), untagged(file.getName()))
        .anyMatch(wire -> file.getParent().findMember(wire) instanceof IFile);
  }

  private static String untagged(String name) {
    return base(name) + ending(name);
  }

  private static String named(String wire, String language) {
    return base(wire) + "." + language + ending(wire);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  /** A name without its language and its ending. */
  private static String base(String name) {
    String stem = name.substring(0, name.length() - ending(name).length());
    return OriginalFiles.language(Path.of(name)).isPresent() ? stem.substring(0, stem.lastIndexOf('.')) : stem;
  }

  /** In English. */
  static String language(Original original) {
    String name = original.language().getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? "?" : name;
  }
}
