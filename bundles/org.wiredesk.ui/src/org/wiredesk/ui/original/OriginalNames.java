package org.wiredesk.ui.original;

import java.nio.file.Path;
import java.util.Locale;
import org.wiredesk.bitext.Original;
import org.wiredesk.bitext.OriginalFiles;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.checking.WireSession;

/** What originals and their languages are called. */
final class OriginalNames {

  private static final String USUAL_LANGUAGE = "ru";

  private OriginalNames() {}

  /** The name under which the original of a wire would be found beside it. */
  static String expected(WireSession session) {
    return named(session.place().name(),
        Checking.get().profileFor(session.place()).originalLanguage().orElse(USUAL_LANGUAGE));
  }

  private static String named(String wire, String language) {
    int dot = wire.lastIndexOf('.');
    String ending = dot < 0 ? "" : wire.substring(dot);
    String stem = dot < 0 ? wire : wire.substring(0, dot);
    String base = OriginalFiles.language(Path.of(wire)).isPresent() ? stem.substring(0, stem.lastIndexOf('.')) : stem;
    return base + "." + language + ending;
  }

  /** In English. */
  static String language(Original original) {
    String name = original.language().getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? "?" : name;
  }
}
